// Run by `next build` (next.config.js): asks browsers to compile what every page runs first before it is run, beside the page.
// A script's functions are else compiled one by one when they are first called, while the page cannot answer: half of what the
// first scripts take. V8 (Chrome 136 and later) reads the line; elsewhere it is a comment.
import fs from "node:fs";
import path from "node:path";

/** https://v8.dev/blog/explicit-compile-hints */
export const compileHint = "//# allFunctionsCalledOnLoad\n";

/**
 * Puts the hint before the scripts that Next's manifest of this build names for every page: React, Next and what loads the rest.
 * Those that only some pages run, or run later, stay: compiling what nobody calls would cost a phone more than it saves.
 * @param {string} distDir absolute: ".next" of the build
 */
export function hintScripts(distDir) {
  const manifest = JSON.parse(fs.readFileSync(path.join(distDir, "build-manifest.json"), "utf8"));
  const names = manifest.rootMainFiles ?? [];
  if (names.length === 0)
    throw new Error(
      "build-manifest.json names no rootMainFiles: see what this Next calls the scripts of every page.",
    );
  for (const name of names) {
    const file = path.join(distDir, name);
    const code = fs.readFileSync(file, "utf8");
    if (!code.startsWith(compileHint)) fs.writeFileSync(file, compileHint + code);
  }
}
