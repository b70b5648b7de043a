"""`python -m sessions`: backup, restore, check, export and forget; see `sessions/care`."""

import signal
import sys

from sessions.care.command import main, stopped

if __name__ == "__main__":
    signal.signal(signal.SIGTERM, stopped)
    sys.exit(main(sys.argv[1:]))
