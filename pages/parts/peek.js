// Opens and closes the strip with what the room sees; the page's own styles do the rest.
export default function ({ data, parentElement }) {
  const button = parentElement.querySelector("button");
  const root = document.documentElement;
  button.textContent = data.label;
  button.setAttribute("aria-expanded", String(root.dataset.room === "open"));
  button.onclick = () => {
    root.dataset.room = root.dataset.room === "open" ? "" : "open";
    button.setAttribute("aria-expanded", String(root.dataset.room === "open"));
  };
}
