"""The domain of the workshop: everything that would be true without Streamlit.

Words first:    `programme` (the script of a session), `records` (what the store hands out), `refusal` (a no),
                `mistakes` (what is wrong in a programme file, in words)
Writing:        `shapes` (how a field is filled in), `draft` (changes of what may still have mistakes),
                `programme_file` (a programme as text), `toml_text` (how that is read), `salvage` (what of a broken one
                can be), `lines` (where a key stands), `mistaken` (what is wrong, and where),
                `picture_file` (a picture in it), `tidy` (texts without what nobody can see)
Commands:       `session` (the facilitator moves the stage), `plan` (what one begins with), `moves` (their parts),
                `cycle` (the stops of a conversation), `undo` (the last step taken back),
                `running_order` (changing the programme meanwhile), `timer` (what counts down),
                `rehearsal` (pretend participants, and no trace of them), `walk` (through all that the room will see),
                `steering` (how each of these goes), `taking_part` (join, answer, pass), `moderation` (texts),
                `hands` (what is entered for people without a device),
                `cases` (case studies), `shelf` (own programmes), `access` (passcode, links, rights),
                `forgetting` (what was kept long enough)
Looking:        `scene` (where a session stands now), `results` (what a round's result is, and who may see it),
                `shift` (what moved between two rounds), `roles` (beside one another, where nobody is exposed),
                `pictures` (those two, after the result's own), `conversation` (which questions to ask now),
                `pace` (ahead of the programme's minutes or behind),
                `review` (the sessions of the past), `earlier` (what the last session left for the next),
                `written` (free texts: decided about, merged and corrected), `outcome` (what is kept of a result),
                `guessed` (what the room thought of itself, beside it),
                `imagined` (a draft, as if a session of it were held),
                `showpiece` (an example session for whoever asks)
Pure:           `positions` (group statistics), `cues` (which picture calls for which questions),
                `privacy` (small groups), `activities` (one module per kind),
                `flags` (what in a text calls for a careful look; its words stand in `words/`)
The world:      `programmes` (the built-in ones), `store`, `migrations` and `tables` (SQLite), `lean` (what is not
                imported with it), `live` (who listens),
                `settings`, `identity` (codes, tokens, hashes), `locale` (Dutch and English),
                `workshop` (all of these together, handed to every command)

Imports go one way: pages → sessions; commands → store, activities → positions; nothing in here imports Streamlit.
"""
