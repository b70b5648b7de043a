"""Sessions as files: exported from this installation, and imported from another one."""
