"""The form with which somebody joins a session. Used by the participant's page."""
