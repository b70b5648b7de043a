"""Who organises with an account of their own, and what they did. Used by `sessions.access`."""
