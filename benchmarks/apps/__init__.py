"""The apps under measurement: ours, a naive one and the bare floor, each with the server it runs on."""
