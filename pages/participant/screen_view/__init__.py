"""The projector's picture on a phone, for who is not in the room."""
