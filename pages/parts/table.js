// Rows that fit on a wall: what doesn't fit waits for its page. The browser turns the page; no server is asked.
const TURN = 12000; // ms that a page stays

// A row of cells; one that is still empty says so in the words of `empty`.
function line(kind, cells, empty = []) {
  const row = document.createElement("tr");
  cells.forEach((text, at) => {
    const cell = Object.assign(document.createElement(kind), { textContent: text || empty[at], className: text ? "" : "open" });
    if (kind === "th") cell.scope = "col";
    row.append(cell);
  });
  return row;
}

function layOut(sheet) {
  const rows = [...sheet.querySelectorAll("tbody tr")];
  const table = sheet.querySelector("table");
  const high = Math.max(200, innerHeight - table.getBoundingClientRect().top - scrollY - 165);
  sheet.__pages = split(rows, () => table.offsetHeight > high);
  turn(sheet, Math.min(sheet.__page ?? 0, sheet.__pages.length - 1));
}

function turn(sheet, wanted) {
  const page = (sheet.__page = around(wanted, sheet.__pages.length));
  sheet.__pages.forEach((rows, at) => rows.forEach((row) => (row.hidden = at !== page)));
  tellPage(sheet.querySelector(".page"), sheet.__label, page, sheet.__pages.length);
}

export default function ({ data, parentElement }) {
  const sheet = parentElement.querySelector(".sheet");
  const body = sheet.querySelector("tbody");
  sheet.__label = data.page;
  if (sheet.__name !== data.name) body.replaceChildren();
  sheet.__name = data.name;
  sheet.querySelector("thead").replaceChildren(line("th", data.headings));
  const known = new Map([...body.children].map((row) => [row.dataset.name, row]));
  const wanted = data.rows.map(([name, cells]) => {
    const told = JSON.stringify(cells);
    if (known.get(name)?.__told === told) return known.get(name);
    const row = line("td", cells, data.empty);
    row.dataset.name = name;
    row.__told = told;
    return row;
  });
  body.replaceChildren(...wanted);
  layOut(sheet);
  return keepTurning(sheet, (page) => turn(sheet, page), () => layOut(sheet), TURN);
}
