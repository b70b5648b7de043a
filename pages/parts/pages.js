// Pages of what has to fit on a wall. Put in front of the script of every component that turns pages.

// Items that fit together, page by page; `tooHigh` tells whether those that are shown now are too much.
function split(items, tooHigh) {
  const pages = [[]];
  for (const item of items) item.hidden = true;
  for (const item of items) {
    item.hidden = false;
    pages.at(-1).push(item);
    if (tooHigh() && pages.at(-1).length > 1) {
      for (const shown of pages.at(-1)) shown.hidden = true;
      pages.at(-1).pop();
      pages.push([item]);
      item.hidden = false;
    }
  }
  return pages;
}

// Turn the pages of `place` every so many ms. Somebody at the projector turns them by PageDown, PageUp or a click, and
// then the page stays longer. `turnTo(page)` takes any whole number. Returns how to stop.
const STAY = 60000; // ms after a page was turned by hand
function keepTurning(place, turnTo, layOut, every) {
  if (place.__stop) return place.__stop;
  let timer;
  const go = (step, stay) => {
    clearTimeout(timer);
    if (step) turnTo((place.__page ?? 0) + step);
    timer = setTimeout(() => go(1, every), Math.max(stay, every));
  };
  const step = { PageDown: 1, PageUp: -1 };
  const onKey = (event) => step[event.key] && (event.preventDefault(), go(step[event.key], STAY));
  const onClick = () => go(1, STAY);
  addEventListener("keydown", onKey);
  const unfit = keepFitting(place, layOut);
  place.addEventListener("click", onClick);
  go(0, every);
  place.__stop = () => {
    clearTimeout(timer);
    removeEventListener("keydown", onKey);
    unfit();
    place.removeEventListener("click", onClick);
    place.__stop = null;
  };
  return place.__stop;
}

// A page by any whole number: after the last one comes the first again.
function around(page, pages) {
  return ((page % pages) + pages) % pages;
}

// "2 van 5", when there is more than one page.
function tellPage(line, label, page, pages) {
  line.textContent = pages > 1 ? label.replace("{page}", page + 1).replace("{pages}", pages) : "";
}
