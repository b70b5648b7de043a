"""Installations of several processes and of several machines, while something fails.

What each test counted goes to `benchmarks/results/hosting/faults.json` when `make test-hosting` runs them.
"""
