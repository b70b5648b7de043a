"""Browsers at the protocol level: a participant, the projector and the console, down to the bytes."""
