// The list of keys: opened by its button or by its own key, never while somebody types.
function typing(target) {
  return target?.closest?.("input, textarea, select, [contenteditable]") != null;
}

function make(tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

export default function ({ data, parentElement }) {
  const find = (selector) => parentElement.querySelector(selector);
  const dialog = find("dialog");
  find(".open").textContent = data.label;
  find("h2").textContent = data.title;
  find(".close").textContent = data.close;
  find("dl").replaceChildren(
    ...data.keys.flatMap(([key, does]) => {
      const name = document.createElement("dt");
      name.append(make("kbd", key));
      return [name, make("dd", does)];
    }),
  );
  const show = () => dialog.open || dialog.showModal();
  const press = (event) => {
    const inside = event.composedPath()[0];
    if (event.key !== data.key || typing(inside) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    show();
  };
  // Other keys steer nothing while one reads what they do.
  dialog.onkeydown = (event) => event.stopPropagation();
  dialog.onclick = (event) => event.target === dialog && dialog.close();
  find(".open").onclick = show;
  find(".close").onclick = () => dialog.close();
  document.addEventListener("keydown", press);
  return () => document.removeEventListener("keydown", press);
}
