"""A field for a file that somebody hands in. Used by the screens of the editor and of the archive."""
