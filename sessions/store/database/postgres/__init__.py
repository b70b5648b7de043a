"""The store on PostgreSQL, with psycopg and its pool. Everything in which it differs from SQLite is in this folder.

`dialect` translates statements and tables, `schema` makes and migrates them, `postgres_store` reads and writes,
`notifications` and `listening` let processes know of each other's changes. Imported only where the settings name a
PostgreSQL database.
"""
