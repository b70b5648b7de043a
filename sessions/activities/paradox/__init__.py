"""A paradox: one mark between two poles (`answer`, `summary`), two marks (`gap`), or each pole apart (`plane`)."""
