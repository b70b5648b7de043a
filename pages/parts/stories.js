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

function layOut(board) {
  const lists = [...board.querySelectorAll("ul")];
  const top = Math.max(...lists.map((list) => list.getBoundingClientRect().top)) + scrollY;
  const height = Math.max(200, innerHeight - top - BELOW);
  board.style.setProperty("--height", `${height}px`);
  board.__pages = lists.map((list) => split([...list.children], () => list.scrollHeight > height));
  turn(board, board.__page ?? 0);
}

// A column with fewer pages begins again, so that none stands empty.
function turn(board, wanted) {
  const most = Math.max(...board.__pages.map((pages) => pages.length));
  board.__page = around(wanted, most);
  for (const pages of board.__pages) {
    pages.forEach((items, at) => items.forEach((item) => (item.hidden = at !== board.__page % pages.length)));
  }
  tellPage(board.querySelector(".page"), board.__label, board.__page, most);
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
  return keepTurning(board, (page) => turn(board, page), () => layOut(board), TURN);
}
