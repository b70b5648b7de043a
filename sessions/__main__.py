"""`python -m sessions`: backup, restore, check, export and forget; see `sessions/care`."""

import signal
import sys

if __name__ == "__main__":
    # Before the rest is loaded, which takes a moment: who stops the program in it gets a sentence too.
    tried: list[int] = []
    for one in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(one) != signal.SIG_IGN:
            signal.signal(one, lambda number, _: tried.append(number))

    from sessions.care.command import main

    sys.exit(main(sys.argv[1:], tried))
