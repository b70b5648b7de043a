// @ts-check
import assert from "node:assert/strict";
import test from "node:test";
import { reasonFor } from "../../pages/console/controls/disabled_reasons.js";
import { refusalOf } from "../../pages/kit/upload/upload_check.js";
import { asTyped } from "../../pages/kit/accessibility/field_names.js";

test("a label and its name have no escape but what was typed", () => {
  assert.equal(asTyped("co\u2060\\-creators"), "co-creators");
  assert.equal(asTyped("Selected C:\\x \\*. \u2060\\*x\u2060\\* \u2060\\(1\u2060\\)"), "Selected C:\\x \\*. *x* (1)");
  assert.equal(asTyped("een \u2060\\\\ teken"), "een \\ teken");
  assert.equal(asTyped("\u2060:material\u2060/home\u2060:"), ":material/home:");
  assert.equal(asTyped("C:\\Users"), "C:\\Users");
});

test("the reason of the longest beginning of a key counts", () => {
  const reasons = { stop: "a question", stop_guess: "a guess", approve: "approved" };
  assert.equal(reasonFor("stop_guess", reasons), "a guess");
  assert.equal(reasonFor("stop_reveal", reasons), "a question");
  assert.equal(reasonFor("2_approve_x1", reasons), "approved");
  assert.equal(reasonFor("other", reasons), "");
});

test("a file that Streamlit would refuse is refused before", () => {
  const data = { most: 5, types: [".png"], tooLarge: "too large", wrongType: "wrong type" };
  assert.equal(refusalOf([{ name: "A.PNG", size: 5 }], data), "");
  assert.equal(refusalOf([{ name: "a.png", size: 6 }], data), "too large");
  assert.equal(refusalOf([{ name: "a.toml", size: 1 }], data), "wrong type");
  assert.equal(refusalOf([{ name: "a.txt", size: 1 }], { ...data, types: [] }), "");
  assert.equal(refusalOf([], data), "");
});
