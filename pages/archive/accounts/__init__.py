"""What owners do with the accounts of organisers."""
