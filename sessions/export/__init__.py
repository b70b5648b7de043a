"""Sessions as files: those that leave the app, and JSON documents of another installation that come in (`imports`).

Never more than the audience was allowed to see. `registry` knows the formats by name and is what others use; each
format is a module `*_export` with an `EXPORTER`, which writes a `report`. Used by screens and the command line.
"""

from pathlib import Path

# Plotly's script, compressed: what a web page that leaves the app draws charts with, and the app itself.
PLOTLY = Path(__file__).parent / "templates" / "plotly" / "plotly-basic.min.js.gz"
