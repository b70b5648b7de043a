"""Tests of the live connection."""
