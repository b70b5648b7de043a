"""What a participant entered until the server has stored it: kept in the browser, sent again, and said when too late.

The fields in `pages/participant/fields` send their answers with these scripts.
"""
