// Cards that fit on a wall: what doesn't fit waits for its page. The browser turns the page; no server is asked.
const TURN = 12000; // ms that a page stays
const BY_HAND = 2 ** 31 - 1; // while a card is pinned the page stays: the longest that a browser waits

function layOut(deck) {
  const list = deck.querySelector("ul");
  const height = Math.max(260, innerHeight - list.getBoundingClientRect().top - scrollY - 190);
  list.classList.remove("alone");
  list.style.setProperty("--height", `${height}px`);
  deck.__pages = split([...list.children], () => list.scrollHeight > height);
  turn(deck, Math.min(deck.__page ?? 0, deck.__pages.length - 1));
}

function turn(deck, wanted) {
  const page = (deck.__page = around(wanted, deck.__pages.length));
  deck.__pages.forEach((items, at) => items.forEach((item) => (item.hidden = at !== page)));
  // A card that is alone on its page may use the whole width; what is still too long ends in sight.
  const list = deck.querySelector("ul");
  list.classList.toggle("alone", deck.__pages[page]?.length === 1 && deck.__pages[page][0].textContent.length > 160);
  tellPage(deck.querySelector(".page"), deck.__label, page, deck.__pages.length);
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
    const pin = data.pinned.includes(name) ? data.pin : "";
    item.classList.toggle("pinned", Boolean(pin));
    if (item.dataset.told !== `${text}\n${voices}\n${pin}`) {
      item.dataset.told = `${text}\n${voices}\n${pin}`;
      item.textContent = text;
      if (pin) item.prepend(Object.assign(document.createElement("i"), { textContent: pin }));
      if (voices) item.append(Object.assign(document.createElement("b"), { textContent: voices }));
    }
    return item;
  });
  for (const item of known.values()) if (!wanted.includes(item)) item.remove();
  wanted.forEach((item, at) => list.children[at] !== item && list.insertBefore(item, list.children[at] ?? null));
  const pinned = data.pinned.join();
  if (pinned !== (deck.__pinned ?? "")) {
    deck.__pinned = pinned;
    deck.__page = 0; // what was pinned just now is to be seen
    deck.__stop?.();
  }
  layOut(deck);
  return keepTurning(deck, (page) => turn(deck, page), () => layOut(deck), pinned ? BY_HAND : TURN);
}
