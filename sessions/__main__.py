"""`python -m sessions`: backup, restore, check, export, import, forget, demo and passcode; see `sessions/cli`."""

import signal
import sys

if __name__ == "__main__":
    # Before the imports, which take a moment: a program that is stopped meanwhile reports it too.
    early_signals: list[int] = []
    handled = [number for number in (signal.SIGINT, signal.SIGTERM) if signal.getsignal(number) != signal.SIG_IGN]
    for number in handled:
        signal.signal(number, lambda received, _: early_signals.append(received))

    from sessions.cli.main import main

    exit_code = main(sys.argv[1:], early_signals)
    for number in handled:
        signal.signal(number, signal.SIG_IGN)  # the interpreter removes its own handlers while it ends
    sys.exit(exit_code)
