"""The force field (Lewin 1943): people add forces (`answer`, `summary`) and rate all of them (`rating`)."""
