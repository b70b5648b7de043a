"""Logging in with an organiser's account at an OpenID provider: the routes, and what is said with the provider.

Nothing of this is imported without the setting, but the routes, which are then none.
"""
