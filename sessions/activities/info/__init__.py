"""A page of text, an image, or both; nothing is asked."""
