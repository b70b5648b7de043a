"""The projector's image on a phone, for participants who are somewhere else. Used by the participant's page."""
