"""The domain of the workshop: everything that would be true without Streamlit and without a server.

From the ground up: `model` · `activities` · `store`, `access`, `workshop`, `settings` · `programmes`, `results` ·
`facilitation` · `participation` · `archive`, `simulation`, `export` · `cli`. A package imports only what stands before
it, except that `store`, `access`, `workshop` and `settings` import each other, and that `activities` calculate with
`results.statistics` and `results.privacy`. `workshop` is one running installation, handed to every command; `live`
tells listeners, `cache` keeps what was computed, and `locale` holds all texts: they import no more than `model`.
Used by `pages` and `server`, never the other way round. `docs/architecture.md` draws it.
"""
