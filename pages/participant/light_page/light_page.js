// @ts-check
// The participant's page without Streamlit: its first view stands in the page itself.
import "../../kit/accessibility/focus_restore.js";
import { find } from "../../kit/dom.js";
import "../../kit/press_guard.js";
import draw, { Drawn } from "../page.js";

const main = find(document, "main");
const first = JSON.parse(find(document, "#first").textContent ?? "");
if (first.is) {
  // One component that follows nothing: the check of a device.
  const component = new Drawn(first, () => {});
  find(main, ".phone").append(component.holder);
  component.draw(first.data);
} else {
  draw({ data: first, parentElement: main, setTriggerValue: () => {} });
}
find(document, ".not-started").remove();
