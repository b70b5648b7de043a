"""The weather report: a kind of activity that lives only in the tests."""
