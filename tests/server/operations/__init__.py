"""Tests of what who runs an installation uses."""
