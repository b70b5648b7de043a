"""A question in up to six steps: choose one (`choice`), answer in texts (`answer`), dots on the answers (`dots`)."""
