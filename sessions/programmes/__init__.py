"""Programmes as files and as drafts: reading, writing, mistakes with their place, the built-in ones and own ones.

Used by facilitation, the editor and the command line; imports activities and model.
"""
