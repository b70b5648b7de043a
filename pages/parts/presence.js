// How many consoles are open comes with the live signal; nothing is asked for it.
export default function ({ data, parentElement }) {
  const line = parentElement.querySelector("p");
  const tell = () => {
    const count = window.__workshop?.consoles ?? 1;
    const text = count > 1 ? data.many.replace("#", count) : "";
    if (line.textContent !== text) line.textContent = text;
  };
  tell();
  addEventListener("workshop-consoles", tell);
  return () => removeEventListener("workshop-consoles", tell);
}
