"""A field for a file that somebody hands in, on the screens of editors and of the archive."""
