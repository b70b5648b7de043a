"""What the app does when something breaks, measured: a module for each fault."""
