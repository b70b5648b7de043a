"""The projector's image on a phone, for participants who are not in the room. Used by the participant's page."""
