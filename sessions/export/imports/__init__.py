"""Sessions that were exported as JSON on another installation, read in to be looked back at.

`document_reader` refuses what is not such a document, and says where; `imported_sessions` keeps what it let through.
"""
