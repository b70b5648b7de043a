"""Tests of containers: the image, the compose files with podman-compose, and the manifests for Kubernetes.

Images and containers lie in a storage of their own, so that those of the machine are neither seen nor changed.
"""
