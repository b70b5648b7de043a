// Stories in columns that fit on a wall: what doesn't fit waits for its page. The browser turns the page by itself.
const TURN = 15000; // ms that a page stays
const BELOW = 152; // pixels at the foot of the wall, for the sentence and the way in

function element(name, className, text = "") {
  return Object.assign(document.createElement(name), { className, textContent: text });
}

function card({ name, situation, steps, value }) {
  const item = element("li", "");
  item.dataset.name = name;
  item.append(element("p", "situation", situation), ...steps.map((text) => element("p", "step", text)));
  if (value) item.append(element("p", "value", value));
  return item;
}

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

function layOut(board) {
  const lists = [...board.querySelectorAll("ul")];
  const top = Math.max(...lists.map((list) => list.getBoundingClientRect().top)) + scrollY;
  const height = Math.max(200, innerHeight - top - BELOW);
  board.style.setProperty("--height", `${height}px`);
  board.__pages = lists.map((list) => split(list, height));
  turn(board, board.__page ?? 0);
}

// A column with fewer pages begins again, so that none stands empty.
function turn(board, wanted) {
  const most = Math.max(...board.__pages.map((pages) => pages.length));
  board.__page = wanted % most;
  for (const pages of board.__pages) {
    pages.forEach((items, at) => items.forEach((item) => (item.hidden = at !== board.__page % pages.length)));
  }
  const line = board.querySelector(".page");
  line.textContent = most > 1 ? board.__label.replace("{page}", board.__page + 1).replace("{pages}", most) : "";
}

export default function ({ data, parentElement }) {
  const board = parentElement.querySelector(".board");
  const drawn = JSON.stringify([data.name, data.columns]);
  board.__label = data.page;
  if (board.__name !== data.name) board.__page = 0;
  board.__name = data.name;
  if (board.__drawn !== drawn) {
    board.__drawn = drawn;
    board.querySelector(".columns").replaceChildren(
      ...data.columns.map(({ title, kind, cards }) => {
        const column = element("section", `kind${kind}`);
        const list = element("ul", "");
        list.setAttribute("aria-label", title);
        list.append(...cards.map(card));
        column.append(element("h2", "", title), list);
        return column;
      }),
    );
  }
  layOut(board);
  board.__timer ??= setInterval(() => turn(board, board.__page + 1), TURN);
  if (!board.__sizes) addEventListener("resize", (board.__sizes = () => layOut(board)));
  return () => {
    clearInterval(board.__timer);
    removeEventListener("resize", board.__sizes);
  };
}
