// Whose the bytes of a script are: ours, or a package's. Its source map tells where each character came from.
import { SourceMap, type SourceMapPayload } from "node:module";

/** Characters of `code` by owner: "ours", else the name of a package ("turbopack" for what its chunks begin with). */
export function scriptOwners(code: string, payload: SourceMapPayload): Map<string, number> {
  const map = new SourceMap(payload);
  const owners = new Map<string, number>();
  code.split("\n").forEach((line, row) => {
    for (let column = 0; column <= line.length; column += 1) {
      const entry = map.findEntry(row, column);
      const owner = ownerOf("originalSource" in entry ? entry.originalSource : "");
      owners.set(owner, (owners.get(owner) ?? 0) + 1);
    }
  });
  return owners;
}

/**
 * @example ownerOf("turbopack:///[project]/app/_map/aim.ts") // "ours"
 * @example ownerOf("turbopack:///[project]/node_modules/next/node_modules/@swc/helpers/a.js") // "@swc/helpers"
 */
export function ownerOf(source: string): string {
  const installed = source.split("node_modules/").slice(1).at(-1);
  if (installed !== undefined) return /^(?:@[^/]+\/)?[^/]+/.exec(installed)?.[0] ?? "?";
  if (/(^|\/)(app|lib)\//.test(source)) return "ours";
  // Maps of packages that were bundled before they were published name no folder of ours.
  return source.includes("[project]") ? "ours" : "turbopack";
}
