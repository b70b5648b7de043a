# make run     makes .venv, installs requirements.txt, starts the workshop      (PORT=8502 make run: on another port)
# make test    installs what the tests need too, then all checks and all tests  (TESTS=tests/sessions make test: a part)
# make test-hosting   the package, containers, real proxies, and the app as several processes; an hour, as root
# make check   the inner loop: all checks and the quick tests, in a minute or so (TESTS=tests/pages make check: a part)
# make format  puts the code in its format
# make bundles joins the modules that phones load, after a change of their JavaScript

.PHONY: run test test-hosting check format bundles installed layout lint types javascript compiled
# Without compiled modules every process of the tests would compile all of them again.
unexport PYTHONDONTWRITEBYTECODE
PORT ?= 8501
python := .venv/bin/python
pytest := $(python) -m pytest --dist worksteal --numprocesses
# Many tests wait for a browser or a timer, the quick ones less often. More processes than four take too much memory.
processes = $$(( $$(nproc) < 2 ? 2 : 4 ))
quick_processes = $$(( $$(nproc) < 3 ? $$(nproc) + 1 : 4 ))
# The output of each check in one piece.
two_at_a_time = @+$(MAKE) --no-print-directory --jobs 2 --output-sync=target
checks = types layout lint javascript
installations = one-sqlite four-sqlite two-postgresql
on_each_installation = $(addprefix tests/browser/,server faults participant \
    $(patsubst %,console/test_%.py,two_consoles presses handover presence) \
    $(patsubst %,workshop/test_%.py,one_session vote_cycle))

run:
	@[ "$(PORT)" -gt 0 ] 2>/dev/null && [ "$(PORT)" -lt 65536 ] || \
	    { echo "workshop: PORT must be a number from 1 to 65535, not '$(PORT)'" >&2; exit 1; }
	@.ci/venv requirements.txt
	@exec $(python) -m streamlit run workshop_app.py --server.port "$(PORT)"

test:
	$(two_at_a_time) $(checks) compiled
	@.ci/browser
	@.ci/postgresql
	$(pytest) $(processes) $(TESTS)

test-hosting: installed
	@.ci/browser
	@.ci/venv tests/hosting/requirements.txt
	@for package in buildah debootstrap caddy nginx haproxy gcc podman runc iptables; do command -v $$package >/dev/null || .ci/apt $$package; done
	@for package in netavark aardvark-dns; do [ -x /usr/lib/podman/$$package ] || .ci/apt $$package; done
	@.ci/postgresql
	FAULT_RESULTS=benchmarks/results/hosting/faults.json $(python) -m pytest -m hosting tests/hosting
	@failed=0; for installation in $(installations); do \
	    $(python) -m pytest --numprocesses 2 --dist loadfile --installation $$installation \
	        -p tests.hosting.stored_result --result benchmarks/results/hosting/$$installation.json $(on_each_installation) || failed=1; \
	done; exit $$failed

check:
	$(two_at_a_time) $(checks)
	$(pytest) $(quick_processes) --hypothesis-profile quick -m 'not slow and not translation and not endurance and not hosting' $(TESTS)

# The + shows at once what it says.
installed:
	@+.ci/venv .ci/uv.txt requirements.txt requirements-dev.txt

types layout lint compiled: installed

layout:
	$(python) -m ruff format --check

lint:
	$(python) -m ruff check

types:
	$(python) -m mypy

javascript:
	.ci/javascript

# The type check leaves a processor free. In a fresh clone each process of the tests would else compile every test itself.
compiled:
	@found=$$($(python) -m pytest --collect-only --quiet --quiet $(TESTS) 2>&1) || { echo "$$found"; exit 1; }

format: installed
	$(python) -m ruff check --fix --select I
	$(python) -m ruff format

bundles: installed
	@.ci/node
	$(python) .ci/bundles
