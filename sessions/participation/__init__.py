"""What participants do, and what is entered or decided on their behalf: answers, manual entry, moderation.

Used by screens and the server; imports facilitation and below.
"""
