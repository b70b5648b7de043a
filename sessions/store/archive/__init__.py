"""What is stored about past sessions when they are looked back at. Used by `sessions.archive`."""
