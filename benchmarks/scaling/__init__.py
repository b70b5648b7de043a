"""How far the app grows: many sessions on several processes and both stores, and answers a second."""
