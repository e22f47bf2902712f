// What the house forbids: ways to write markup past React, types that hide what is there, fonts from the network.
import eslint from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const markup = "It writes markup past React, which escapes nothing. Render elements, or set textContent.";
const markupMembers = ["innerHTML", "outerHTML", "setHTML", "setHTMLUnsafe", "insertAdjacentHTML", "srcdoc"];

const bans = [
  ...markupMembers.flatMap((name) => [
    { selector: `MemberExpression[property.name='${name}']`, message: `No ${name}. ${markup}` },
    {
      selector: `MemberExpression[computed=true][property.value='${name}']`,
      message: `No ${name}. ${markup}`,
    },
  ]),
  {
    selector: "MemberExpression[object.name='document'][property.name=/^write(ln)?$/]",
    message: `No document.write. ${markup}`,
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: `No dangerouslySetInnerHTML. ${markup}`,
  },
  {
    selector: "Property[key.name='dangerouslySetInnerHTML']",
    message: `No dangerouslySetInnerHTML. ${markup}`,
  },
  {
    selector: "Property[key.value='dangerouslySetInnerHTML']",
    message: `No dangerouslySetInnerHTML. ${markup}`,
  },
  { selector: "JSXAttribute[name.name='srcDoc']", message: `No srcDoc. ${markup}` },
  {
    selector: "TSAsExpression > TSAsExpression > TSUnknownKeyword",
    message: "`as unknown as` says nothing and hides everything: parse the value, or narrow it.",
  },
  {
    selector: "TSTypeAssertion",
    message: "Write no <T>value assertion: parse the value, or narrow it.",
  },
];

/** Unit tests of one worker share the modules they import (vitest.config.ts): a mocked one would stay for the files after it. */
const sharedModules = ["mock", "doMock", "resetModules"].map((name) => ({
  selector: `CallExpression[callee.object.name='vi'][callee.property.name='${name}']`,
  message: `No vi.${name}: other test files have the same module. Hand over what differs, or spy on it.`,
}));

const imports = {
  paths: [
    { name: "next/font/google", message: "It asks the network while building. Take fonts from @fontsource." },
    { name: "lodash", message: "Write the two lines." },
  ],
};

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      ".next/",
      ".data/",
      "lib/db/generated/",
      "next-env.d.ts",
      "public/",
      "test-results/",
      "playwright-report/",
      "bench/results/",
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    // Nobody switches a rule off in passing: what is wrong with a rule is put right here.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
    rules: {
      "no-restricted-syntax": ["error", ...bans],
      "no-restricted-imports": ["error", imports],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "prefer-const": "error",
      // Letters are looked at one by one here; control characters among them are what some expressions look for.
      "no-control-regex": "off",
      "no-misleading-character-class": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true, "ts-check": false },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", caughtErrors: "none" }],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { prefer: "type-imports", fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "lib/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["**/*.test.{ts,tsx}"],
    ignores: ["**/*.db.test.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...bans, ...sharedModules],
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: { process: "readonly", URL: "readonly", console: "readonly", setInterval: "readonly" },
    },
  },
);
