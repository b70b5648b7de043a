"""The JavaScript modules and the style sheet of all screens, as the server gives them to browsers."""

import hashlib
import json
import re
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path, PurePosixPath
from posixpath import normpath

import streamlit

from pages.kit.assets import PAGES, light_page_stylesheet, read, stylesheet
from pages.kit.component import components
from pages.kit.urls import plotly_script
from server.static_assets import LIGHT_PAGE_SCRIPT, LIGHT_PAGE_STYLE, STYLE, Script, StaticAssets

PHONE_COMPONENTS = "participant/components.js"
BUNDLED = ("kit/page.js", LIGHT_PAGE_SCRIPT)  # each with all that it imports, in one file made by `make bundles`
BUNDLES = PAGES / "kit" / "bundles"
FOLLOWING = ("kit/page.js", "kit/live/rerun_on_change.js")
PRELOAD = {
    "/join": ("kit/page.js", "participant/page.js"),
    "/take_part": ("kit/page.js", "participant/page.js"),
    "/facilitate": FOLLOWING,
    "/review": (*FOLLOWING, "archive/review/contents.js"),
    "/present": (*FOLLOWING, "kit/chart/chart.js", "archive/slides/slide_keys.js"),
    "/replay": (*FOLLOWING, "archive/replay/replay.js"),
    "/project": (*FOLLOWING, "kit/chart/chart.js"),
}
_PLOTLY = PAGES / "kit" / "chart" / "vendor" / "plotly-basic.min.js.gz"


def build() -> StaticAssets:
    """Every JavaScript module below `pages`, and the style sheet, as the server gives them to browsers."""
    modules = sources()
    modules |= {name: text for name in BUNDLED if (text := bundle(modules, name))}
    return StaticAssets(
        modules | {STYLE: stylesheet(), LIGHT_PAGE_STYLE: light_page_stylesheet()},
        preload={screen: preloaded(modules, names) for screen, names in PRELOAD.items()},
        others=preloaded(modules, ["kit/page.js"]),
        scripts=[Script(plotly_script(), _PLOTLY.read_bytes())],
    )


def release(assets: StaticAssets) -> str:
    """A name of all that browsers load, which is the same in every process of one release, and after a restart."""
    templates = read("participant/light_page/light_page.html", "participant/page.html")
    content = repr((assets.version, templates, streamlit.__version__)).encode()
    return hashlib.sha256(content).hexdigest()[:16]


def sources() -> dict[str, str]:
    """The JavaScript modules as they are written, by their path below `pages`."""
    _import_components()
    files = [file for file in sorted(PAGES.rglob("*.js")) if file.parent != BUNDLES]
    written = {file.relative_to(PAGES).as_posix(): file.read_text("utf-8") for file in files}
    return written | {PHONE_COMPONENTS: phone_components()}


def bundle(modules: dict[str, str], name: str) -> str | None:
    """The module in one file with all that it imports; None while that file is older than one of them."""
    text = bundle_path(name).read_text("utf-8")
    return text if text.startswith(bundle_heading(modules, name)) else None


def bundle_path(name: str) -> Path:
    """Where the bundle of a module is."""
    return BUNDLES / name.replace("/", "_")


def bundle_heading(modules: dict[str, str], name: str) -> str:
    """The first line of a bundle, which holds a hash of what it was made of."""
    content = repr([(path, modules[path]) for path in sorted(preloaded(modules, [name]))])
    return f"// Made by `make bundles` of {name} {hashlib.sha256(content.encode()).hexdigest()[:16]}\n"


def phone_components() -> str:
    """The module with the components that can be drawn on a phone, which imports their modules."""
    on_phone = [component for component in components() if component.on_phone]
    imports = [f'import draw{index} from "../{component.module}";' for index, component in enumerate(on_phone)]
    # Several components have the same styles: forms under different names.
    styles = list(dict.fromkeys(component.css for component in on_phone))
    entries = [
        f"  {json.dumps(component.name)}: "
        f"{{ html: {json.dumps(component.html)}, css: css{styles.index(component.css)}, draw: draw{index} }},"
        for index, component in enumerate(on_phone)
    ]
    written = [f"const css{index} = {json.dumps(css)};" for index, css in enumerate(styles)]
    return "\n".join([*imports, *written, "export const COMPONENTS = {", *entries, "};", ""])


def preloaded(modules: dict[str, str], names: Iterable[str]) -> list[str]:
    """The paths of these modules and of all that they import, directly or not."""
    reachable = list(names)
    for name in reachable:  # grows during the iteration
        paths = re.findall(r'^import .*?"(\.[^"]+)";$', modules[name], re.MULTILINE | re.DOTALL)
        imported = dict.fromkeys(normpath(PurePosixPath(name).parent / path) for path in paths)
        reachable += [path for path in imported if path not in reachable]
    return reachable


def _import_components() -> None:
    """Import every module below the folders of `pages`, so that all components are registered."""
    for module in sorted(PAGES.glob("*/**/*.py")):
        if module.stem != "__init__":
            import_module(".".join((PAGES.name, *module.relative_to(PAGES).with_suffix("").parts)))
