"""The case of the session or of an activity, or an example of one; nothing is asked."""
