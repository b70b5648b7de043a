// The script of all components is one file that the browser keeps; the page says where it is.
const address = document.querySelector("link[data-parts]").href;
const fetched = (tries = 0) =>
  import(tries ? `${address}?${tries}` : address).catch(async () => {
    await new Promise((next) => setTimeout(next, Math.min(8000, 500 * 2 ** tries)));
    return fetched(tries + 1);
  });
const parts = (window.__parts ??= fetched());
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
