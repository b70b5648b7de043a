// @ts-check
// Called from the top of the project: see .ci/javascript.
import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: ["**/node_modules/**", "pages/kit/bundles/**"] },
  js.configs.recommended,
  {
    files: ["pages/**/*.js"],
    languageOptions: { globals: { ...globals.browser, MODULE: "readonly" } },
  },
  {
    files: ["tests/js/*.js"],
    languageOptions: { globals: globals.nodeBuiltin },
  },
  {
    rules: {
      eqeqeq: "error",
      "no-implicit-globals": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "MemberExpression[property.name=/^__/]", message: "State belongs in a module or a WeakMap." },
      ],
      "no-shadow": "error",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_", caughtErrors: "none" }],
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      complexity: ["error", 16] /* which counts ?? and ?. too */,
      "max-len": ["error", { code: 120, ignorePattern: "^ *(/\\*\\*|/\\*\\* @|\\* @)" }],
    },
  },
];
