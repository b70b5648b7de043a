"""The domain of the workshop: everything that would be true without Streamlit.

Words first:    `programme` (the script of a session), `records` (what the store hands out), `refusal` (a no),
                `mistakes` (what is wrong in a programme file, in words)
Commands:       `session` (the facilitator moves the stage), `taking_part` (join, answer, pass), `moderation` (texts),
                `timer` (what counts down), `cases` (case studies), `access` (passcode, links, rights),
                `steering` (how each command of a facilitator goes)
Looking:        `scene` (where a session stands now), `results` (what a round's result is, and who may see it),
                `review` (the sessions of the past), `earlier` (what the last session left for the next)
Pure:           `positions` (group statistics), `privacy` (small groups), `activities` (one module per kind)
The world:      `programmes` (the built-in ones), `store` and `migrations` (SQLite), `live` (who listens), `settings`,
                `identity` (codes, tokens, hashes), `locale` (Dutch and English),
                `workshop` (all of these together, handed to every command)

Imports go one way: pages → sessions; commands → store, activities → positions; nothing in here imports Streamlit.
"""
