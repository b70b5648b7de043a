"""Measurements of the running app, each one command that stores its raw result under `results/`."""
