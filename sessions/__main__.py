"""`python -m sessions`: backup, restore, check, export and forget; see `sessions/care`."""

import signal
import sys

if __name__ == "__main__":
    # Before the rest is loaded, which takes a moment: who stops the program in it gets a sentence too.
    tried: list[int] = []
    stops = [one for one in (signal.SIGINT, signal.SIGTERM) if signal.getsignal(one) != signal.SIG_IGN]
    for one in stops:
        signal.signal(one, lambda number, _: tried.append(number))

    from sessions.care.command import main

    code = main(sys.argv[1:], tried)
    for one in stops:
        signal.signal(one, signal.SIG_IGN)  # all is said; the interpreter lets go of its own handlers while it ends
    sys.exit(code)
