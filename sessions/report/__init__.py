"""What leaves the app. Nothing in here knows more than the room may see."""
