"""For who runs an installation: the command of the package, health checks, metrics, log lines for programs."""
