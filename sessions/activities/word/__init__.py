"""One word or sentence from everybody, as a cloud of words or a list."""
