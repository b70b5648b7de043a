"""A break with a clock; nothing is asked."""
