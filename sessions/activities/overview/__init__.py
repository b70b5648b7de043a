"""All paradoxes of a session on one page, the most divided first; nothing is asked."""
