"""Tests of charts that several kinds share."""
