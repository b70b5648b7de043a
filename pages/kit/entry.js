// @ts-check
// The script that Streamlit runs for every component: imports the component's module and draws with it. Python puts
// `const MODULE = "…";` in front. A page that does not say where the modules are is not ours, such as one that a proxy
// made up: nothing is drawn in it, and no error is shown.

const SHORTEST_STAY = 20000; // ms that a page stays at least before it is reloaded: never a loop of reloads
const LONGEST_WAIT = 8000; // ms between two attempts

const base = /** @type {HTMLElement | null} */ (document.querySelector("link[data-assets]"))?.dataset.assets;

/** @returns {Promise<{ default: import("./component").Draw<unknown> }>} */
async function load(tries = 0) {
  const address = new URL(base + MODULE, document.baseURI).href; // a component is a blob: relative to nothing
  try {
    return await import(address);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, Math.min(LONGEST_WAIT, 500 * 2 ** tries)));
    // 404: the server was upgraded since this page was loaded. And some browsers remember a failed import for as long
    // as the page stays, so that a page whose server answers again is loaded anew.
    const response = tries ? await fetch(address).catch(() => null) : null;
    if (response && (response.ok || response.status === 404) && performance.now() > SHORTEST_STAY) location.reload();
    return load(tries + 1);
  }
}

const module = base ? load() : new Promise(() => {});
/** @type {WeakMap<HTMLElement, { removed: boolean, cleanUp?: void | (() => void) }>} */
const mounts = new WeakMap();

/** @type {import("./component").Draw<[unknown]>} */
export default function (args) {
  const mount = mounts.get(args.parentElement) ?? { removed: false };
  mounts.set(args.parentElement, mount);
  mount.removed = false;
  module.then(({ default: draw }) => {
    if (!mount.removed) mount.cleanUp = draw({ ...args, data: args.data?.[0] });
  });
  return () => {
    mount.removed = true;
    mount.cleanUp?.();
  };
}
