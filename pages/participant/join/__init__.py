"""The form with which somebody joins a session."""
