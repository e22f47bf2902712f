// Types of hint-scripts.mjs, which Next's configuration imports before anything is compiled.
export const compileHint: string;
export function hintScripts(distDir: string): void;
