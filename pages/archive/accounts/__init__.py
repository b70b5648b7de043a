"""What owners do with the accounts of organisers. Used by `pages/accounts.py` and `pages/audit.py`."""
