"""Actions: who does what and by when (`answer`, `summary`); what became of earlier ones (`look_back`)."""
