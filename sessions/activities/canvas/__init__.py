"""The canvas: boxes around a case, filled with texts (`answer`, `summary`); then two marks about it (`evaluation`)."""
