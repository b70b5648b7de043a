// The script of all components is one file that the browser keeps; the page says where it is. A page that doesn't is
// not ours, such as one that a proxy made up: nothing is drawn in it, and nobody reads of a mistake.
const address = document.querySelector("link[data-parts]")?.href;
const fetched = (tries = 0) =>
  import(tries ? `${address}?${tries}` : address).catch(async () => {
    await new Promise((next) => setTimeout(next, Math.min(8000, 500 * 2 ** tries)));
    return fetched(tries + 1);
  });
const parts = (window.__parts ??= address ? fetched() : new Promise(() => {}));
export default function (told) {
  const one = (told.parentElement.__part ??= {});
  one.gone = false;
  parts.then(({ PARTS }) => {
    if (!one.gone) one.leave = PARTS[NAME].draw({ ...told, data: told.data?.[0] });
  });
  return () => {
    one.gone = true;
    one.leave?.();
  };
}
