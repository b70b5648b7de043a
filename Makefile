# make run    makes .venv, installs requirements.txt, starts the workshop      (PORT=8502 make run: on another port)
# make test   installs what the tests need too, then lint, types and tests     (TESTS=tests/sessions make test: a part)

.PHONY: run test
PORT ?= 8501
python := .venv/bin/python

run:
	@[ "$(PORT)" -gt 0 ] 2>/dev/null && [ "$(PORT)" -lt 65536 ] || \
	    { echo "workshop: PORT must be a number from 1 to 65535, not '$(PORT)'" >&2; exit 1; }
	@.ci/venv requirements.txt
	@exec $(python) -m streamlit run workshop_app.py --server.port "$(PORT)"

test:
	@.ci/venv requirements.txt requirements-dev.txt
	@.ci/browser
	$(python) -m ruff check
	$(python) -m ruff format --check
	$(python) -m mypy
	$(python) -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal $(TESTS)
