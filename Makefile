# make run     makes .venv, installs requirements.txt, starts the workshop      (PORT=8502 make run: on another port)
# make test    installs what the tests need too, then all checks and all tests  (TESTS=tests/sessions make test: a part)
# make test-hosting   the package, the container image and real proxies; some minutes, as root
# make check   the inner loop: all checks and the quick tests, in a minute or so (TESTS=tests/pages make check: a part)
# make format  puts the code in its format
# make bundles joins the modules that phones load, after a change of their JavaScript

.PHONY: run test test-hosting check format bundles checks installed layout lint types javascript
# Without compiled modules every process of the tests would compile all of them again.
unexport PYTHONDONTWRITEBYTECODE
PORT ?= 8501
python := .venv/bin/python
pytest := $(python) -m pytest --dist worksteal --numprocesses
# A test with a browser waits half of its time: one process more than there are processors, and four at most.
processes = $$(( $$(nproc) < 3 ? $$(nproc) + 1 : 4 ))

run:
	@[ "$(PORT)" -gt 0 ] 2>/dev/null && [ "$(PORT)" -lt 65536 ] || \
	    { echo "workshop: PORT must be a number from 1 to 65535, not '$(PORT)'" >&2; exit 1; }
	@.ci/venv requirements.txt
	@exec $(python) -m streamlit run workshop_app.py --server.port "$(PORT)"

test: checks
	@.ci/browser
	$(pytest) $(processes) $(TESTS)

test-hosting: installed
	@.ci/browser
	@for package in buildah debootstrap; do command -v $$package >/dev/null || .ci/apt $$package; done
	$(python) -m pytest -m hosting tests/hosting

check: checks
	$(pytest) auto --hypothesis-profile quick -m 'not slow and not endurance and not hosting' $(TESTS)

# Two at a time, the output of each in one piece.
checks: installed
	@$(MAKE) --no-print-directory --jobs 2 --output-sync=target types layout lint javascript

installed:
	@.ci/venv requirements.txt requirements-dev.txt

layout:
	$(python) -m ruff format --check

lint:
	$(python) -m ruff check

types:
	$(python) -m mypy

javascript:
	.ci/javascript

format: installed
	$(python) -m ruff check --fix --select I
	$(python) -m ruff format

bundles: installed
	@.ci/node
	$(python) .ci/bundles
