"""Tests of the actions that are followed."""
