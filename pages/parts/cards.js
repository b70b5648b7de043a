// Cards that fit on a wall: what doesn't fit waits for its page. The browser turns the page; no server is asked.
const TURN = 12000; // ms that a page stays

function split(list, height) {
  const items = [...list.children];
  const pages = [[]];
  for (const item of items) item.hidden = true;
  for (const item of items) {
    item.hidden = false;
    pages.at(-1).push(item);
    if (list.scrollHeight > height && pages.at(-1).length > 1) {
      for (const shown of pages.at(-1)) shown.hidden = true;
      pages.at(-1).pop();
      pages.push([item]);
      item.hidden = false;
    }
  }
  return pages;
}

function layOut(deck) {
  const list = deck.querySelector("ul");
  const height = Math.max(260, innerHeight - list.getBoundingClientRect().top - scrollY - 190);
  list.classList.remove("alone");
  list.style.setProperty("--height", `${height}px`);
  deck.__pages = split(list, height);
  turn(deck, Math.min(deck.__page ?? 0, deck.__pages.length - 1));
}

function turn(deck, page) {
  deck.__page = page;
  deck.__pages.forEach((items, at) => items.forEach((item) => (item.hidden = at !== page)));
  // A card that is alone on its page may use the whole width; what is still too long ends in sight.
  const list = deck.querySelector("ul");
  list.classList.toggle("alone", deck.__pages[page]?.length === 1 && deck.__pages[page][0].textContent.length > 160);
  const line = deck.querySelector(".page");
  line.textContent = deck.__pages.length > 1 ? deck.__label.replace("{page}", page + 1).replace("{pages}", deck.__pages.length) : "";
}

export default function ({ data, parentElement }) {
  const deck = parentElement.querySelector(".deck");
  const list = deck.querySelector("ul");
  deck.__label = data.page;
  list.setAttribute("aria-label", data.label);
  if (deck.__name !== data.name) list.replaceChildren();
  deck.__name = data.name;
  const known = new Map([...list.children].map((item) => [item.dataset.name, item]));
  const wanted = data.cards.map(([name, text]) => {
    const item = known.get(name) ?? Object.assign(document.createElement("li"), { hidden: true });
    item.dataset.name = name;
    const voices = data.voices[name] ?? "";
    if (item.dataset.told !== `${text}\n${voices}`) {
      item.dataset.told = `${text}\n${voices}`;
      item.textContent = text;
      if (voices) item.append(Object.assign(document.createElement("b"), { textContent: voices }));
    }
    return item;
  });
  for (const item of known.values()) if (!wanted.includes(item)) item.remove();
  wanted.forEach((item, at) => list.children[at] !== item && list.insertBefore(item, list.children[at] ?? null));
  layOut(deck);
  deck.__timer ??= setInterval(() => deck.__pages.length > 1 && turn(deck, (deck.__page + 1) % deck.__pages.length), TURN);
  if (!deck.__sizes) addEventListener("resize", (deck.__sizes = () => layOut(deck)));
  return () => {
    clearInterval(deck.__timer);
    removeEventListener("resize", deck.__sizes);
  };
}
