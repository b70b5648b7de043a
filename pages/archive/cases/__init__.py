"""The screens of cases: the list, one case with what became of it, and the form. Used by `pages/cases.py`."""
