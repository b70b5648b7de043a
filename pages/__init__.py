"""The screens. One file is one screen; it lays out and decides nothing. Used by `workshop_app.py` alone."""
