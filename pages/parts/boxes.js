// Boxes that fit on a wall: in each as many cards as there is room for; the others take their turn.
const TURN = 12000; // ms that cards stay

function box(filled) {
  const make = (tag, options) => Object.assign(document.createElement(tag), options);
  const section = make("section", { className: filled.cards.length ? "" : "empty" });
  const head = make("header", {});
  head.append(make("h2", { textContent: filled.title }), make("span", { className: "more" }));
  section.append(head);
  section.__first = 0;
  if (!filled.cards.length) section.append(make("p", { className: "hint", textContent: filled.hint }));
  else {
    const list = make("ul", {});
    list.append(...filled.cards.map(([, text]) => make("li", { textContent: text })));
    section.append(list);
  }
  return section;
}

// Shows the cards from `first` on that fit, at least one; gives the place of the next one.
function fill(section, more) {
  const list = section.querySelector("ul");
  if (!list) return;
  const cards = [...list.children];
  const first = section.__first < cards.length ? section.__first : 0;
  for (const card of cards) card.hidden = true;
  let next = first;
  for (; next < cards.length; next += 1) {
    cards[next].hidden = false;
    if (list.scrollHeight > list.clientHeight + 1 && next > first) {
      cards[next].hidden = true;
      break;
    }
  }
  section.__next = next;
  section.__first = first;
  const waiting = cards.length - (next - first);
  section.querySelector(".more").textContent = waiting ? more.replace("{count}", waiting) : "";
}

function layOut(boxes) {
  boxes.style.setProperty("--height", `${Math.max(320, innerHeight - boxes.getBoundingClientRect().top - scrollY - 150)}px`);
  for (const section of boxes.children) fill(section, boxes.__more);
}

function turn(boxes) {
  for (const section of boxes.children) {
    section.__first = section.__next;
    fill(section, boxes.__more);
  }
}

export default function ({ data, parentElement }) {
  const boxes = parentElement.querySelector(".boxes");
  const before = boxes.__name === data.name ? [...boxes.children] : [];
  boxes.__name = data.name;
  boxes.__more = data.more;
  const sections = data.boxes.map((filled, at) => {
    const told = JSON.stringify(filled);
    if (before[at]?.__told === told) return before[at];
    return Object.assign(box(filled), { __told: told, __first: before[at]?.__first ?? 0 });
  });
  boxes.replaceChildren(...sections);
  layOut(boxes);
  boxes.__timer ??= setInterval(() => turn(boxes), TURN);
  boxes.__unfit ??= keepFitting(boxes, () => layOut(boxes));
  return () => {
    clearInterval(boxes.__timer);
    boxes.__unfit?.();
    boxes.__timer = boxes.__unfit = undefined;
  };
}
