"""Critical incidents: people write them (`answer`, `summary`), then choose by dots which are told (`choice`)."""
