"""The domain of the workshop: everything that would be true without Streamlit.

Words first:    `programme` (the script of a session), `records` (what the store hands out), `refusal` (a no),
                `mistakes` (what is wrong in a programme file, in words)
Writing:        `shapes` (how a field is filled in), `draft` (changes of what may still have mistakes),
                `programme_file` (a programme as text), `lines` (where in it a key stands),
                `picture_file` (a picture in it)
Commands:       `session` (the facilitator moves the stage), `running_order` (and changes the programme meanwhile),
                `timer` (what counts down), `steering` (how each of these goes), `taking_part` (join, answer, pass),
                `moderation` (texts), `cases` (case studies), `shelf` (own programmes),
                `access` (passcode, links, rights)
Looking:        `scene` (where a session stands now), `results` (what a round's result is, and who may see it),
                `review` (the sessions of the past), `earlier` (what the last session left for the next),
                `written` (free texts: decided about, and merged)
Pure:           `positions` (group statistics), `privacy` (small groups), `activities` (one module per kind)
The world:      `programmes` (the built-in ones), `store` and `migrations` (SQLite), `live` (who listens), `settings`,
                `identity` (codes, tokens, hashes), `locale` (Dutch and English),
                `workshop` (all of these together, handed to every command)

Imports go one way: pages → sessions; commands → store, activities → positions; nothing in here imports Streamlit.
"""
