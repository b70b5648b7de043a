"""Who is here now: other facilitators and participants, in numbers that come over the live connection."""
