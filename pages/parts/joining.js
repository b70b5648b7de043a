// The way in: a role if one is asked for, and the button. It is pressed once more by itself while nothing came back.
const AGAIN = 4000; // ms without an answer after which it is asked once more

function option(role, text, chosen) {
  const label = document.createElement("label");
  const radio = Object.assign(document.createElement("input"), { type: "radio", name: "role", value: role, checked: chosen });
  label.append(radio, Object.assign(document.createElement("span"), { textContent: text }));
  return label;
}

function ask(form) {
  clearTimeout(form.timer);
  form.asking = true;
  const role = form.root.querySelector("input:checked")?.value || null;
  form.send("join", { role });
  form.timer = setTimeout(() => ask(form), AGAIN);
}

function build(root) {
  const form = { root, timer: 0 };
  root.onsubmit = (event) => {
    event.preventDefault();
    root.querySelector(".status p").textContent = "";
    Object.assign(root.querySelector(".go"), { disabled: true, textContent: form.data.texts.going });
    ask(form);
  };
  // Pressed before there was a way to the server, or while it was gone: at once when it comes.
  form.up = () => form.asking && ask(form);
  return form;
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".joining");
  const form = (root.__form ??= build(root));
  const asked = JSON.stringify(data.roles);
  Object.assign(form, { data, send: setTriggerValue });
  root.lang = data.language;
  if (form.asked !== asked) {
    form.asked = asked;
    const roles = data.roles.length ? [...data.roles.map((role) => [role, role]), ["", data.texts.rather_not]] : [];
    root.querySelector("fieldset").hidden = !roles.length;
    root.querySelector("legend").textContent = data.texts.role;
    root.querySelector(".options").replaceChildren(...roles.map(([role, text]) => option(role, text, !role)));
  }
  clearTimeout(form.timer);
  form.asking = false;
  addEventListener("workshop-up", form.up);
  root.querySelector(".status p").textContent = data.refused ?? "";
  Object.assign(root.querySelector(".go"), { disabled: false, textContent: data.texts.go });
  return () => {
    clearTimeout(form.timer);
    removeEventListener("workshop-up", form.up);
  };
}
