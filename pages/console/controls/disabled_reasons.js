// @ts-check
// Says at each control that can't be used now when it can: as a tooltip, and as a description for screen readers.

const CONTROLS = "button, input, textarea";
const MARK = "data-reason"; // on what was given a reason here

/**
 * The reason for a control: that of the longest beginning of its key.
 * @param {string} key
 * @param {Record<string, string>} reasons by the beginning of a key
 */
export function reasonFor(key, reasons) {
  const name = key.replace(/^\d+_/, ""); // the number of an earlier round, whose texts are listed too
  const beginnings = Object.keys(reasons).filter((beginning) => name.startsWith(beginning));
  return reasons[beginnings.sort((one, other) => other.length - one.length)[0] ?? ""] ?? "";
}

/** The key of the element around a control. @param {Element} control */
function keyOf(control) {
  const around = control.closest('[class*="st-key-"]');
  return [...(around?.classList ?? [])].find((name) => name.startsWith("st-key-"))?.slice("st-key-".length) ?? "";
}

/** @param {Record<string, string>} reasons */
function explain(reasons) {
  const disabled = [...document.querySelectorAll(CONTROLS)].filter((control) => control.matches(":disabled"));
  const shown = new Map(disabled.map((control) => [control, reasonFor(keyOf(control), reasons)]));
  for (const control of document.querySelectorAll(`[${MARK}]`)) {
    if (shown.get(control)) continue;
    for (const name of ["title", "aria-description", MARK]) control.removeAttribute(name);
    control.closest("label")?.removeAttribute("title");
  }
  for (const [control, reason] of shown) {
    if (!reason || control.getAttribute(MARK) === reason) continue;
    control.setAttribute(MARK, reason);
    control.setAttribute("aria-description", reason);
    (control.closest("label") ?? control).setAttribute("title", reason); // of a switch one sees the label only
  }
}

/** @type {import("../../kit/component").Draw<{ reasons: Record<string, string> }>} */
export default function ({ data }) {
  let pending = false;
  const soon = () => {
    if (pending) return;
    pending = true;
    requestAnimationFrame(() => {
      pending = false;
      explain(data.reasons);
    });
  };
  const observer = new MutationObserver(soon);
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ["disabled"] });
  soon();
  return () => observer.disconnect();
}
