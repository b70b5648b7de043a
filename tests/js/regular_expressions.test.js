// @ts-check
// Every regular expression of ours takes linear time on every text.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import ts from "typescript";

const PAGES = new URL("../../pages/", import.meta.url);
const LONG = 1500; // characters
const GROWTH = 8; // of the time when the text is four times as long: 4 is linear, 16 is quadratic
const SLOW = 0.5; // ms from which on the growth is looked at: a linear search takes 0.05 ms

/** The regular expressions in a module. @param {string} path @returns {RegExp[]} */
function expressionsIn(path) {
  /** @type {RegExp[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const [, pattern, flags] = /** @type {RegExpMatchArray} */ (/^\/(.*)\/(\w*)$/s.exec(node.getText()));
      found.push(new RegExp(pattern ?? "", flags));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(new URL(path, PAGES), "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}

/** @param {RegExp} expression @param {string} repeated @param {number} length */
function elapsed(expression, repeated, length) {
  const text = `${repeated.repeat(length).slice(0, length)}!`;
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    text.replace(expression, "");
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** What makes an expression slow. @param {RegExp} expression */
function attackOn(expression) {
  const parts = [...new Set(["a", "1", " ", "\n", ...expression.source.replace(/\\\w/g, "").replace(/[A-Za-z]/g, "")])];
  const attacks = parts.flatMap((part) => parts.map((other) => (part === other ? part : part + other)));
  return attacks.find((repeated) => {
    if (elapsed(expression, repeated, LONG) < SLOW) return false;
    return elapsed(expression, repeated, 4 * LONG) / elapsed(expression, repeated, LONG) > GROWTH;
  });
}

test("four times the text takes four times the time", () => {
  const modules = readdirSync(PAGES, { recursive: true, encoding: "utf8" });
  const own = modules.filter((path) => path.endsWith(".js"));
  const expressions = own.flatMap((path) => expressionsIn(path).map((expression) => ({ path, expression })));
  assert.ok(expressions.length > 2);
  for (const { path, expression } of expressions) {
    assert.equal(attackOn(expression), undefined, `${path} ${expression}`);
  }
});

test("an expression that takes quadratic time is noticed", () => {
  assert.notEqual(attackOn(/\d[\d. ]*(?=,)/), undefined);
  assert.notEqual(attackOn(/[\w.]+@/), undefined);
});
