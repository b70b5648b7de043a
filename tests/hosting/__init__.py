"""Tests of how the app is hosted: package, container image, proxies. They take minutes: `make test-hosting`."""
