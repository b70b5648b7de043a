"""Competencies of the team, rated for importance and strength; then three dots on what to develop (`development`)."""
