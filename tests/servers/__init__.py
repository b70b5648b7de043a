"""Servers that the app talks to, real and small, which tests start: PostgreSQL and an OpenID provider."""
