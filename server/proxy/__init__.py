"""A proxy in front: the path below which it passes requests on, and whose word about addresses is believed."""
