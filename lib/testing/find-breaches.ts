// Checks the floor plan over path -> source: a pure function, so that a test can plant a breach of each kind in memory.
import { builtinModules } from "node:module";
import path from "node:path";
import ts from "typescript";
import * as plan from "./floor-plan";

export type Breach = { file: string; rule: string; message: string };

/** One import of a file: what it names, the file of ours it leads to (null for a package), and whether types alone. */
type Import = { specifier: string; target: string | null; typeOnly: boolean };

type Parsed = { imports: Import[]; useClient: boolean; exportsAll: boolean; onlyReexports: boolean };

const CODE = /\.(ts|tsx|mjs|js)$/;
const TEST = /\.test\.tsx?$/;

/**
 * All breaches of the plan in a checkout, given as path (relative, with `/`) -> source. Only code of app, lib, bench and e2e
 * is parsed; other paths count for the rules about folders and READMEs, their source may be "".
 */
export function findBreaches(files: ReadonlyMap<string, string>): Breach[] {
  const parsed = new Map<string, Parsed>();
  for (const [file, source] of files) {
    if (/^(app|lib|bench|e2e)\//.test(file) && CODE.test(file)) parsed.set(file, parse(file, source, files));
  }
  return [
    ...checkFolders(files),
    ...[...files.keys()].flatMap(checkName),
    ...[...parsed].flatMap(([file, { imports, ...rest }]) => [
      ...imports.flatMap((entry) => checkImport(file, entry)),
      ...checkShape(file, rest),
      ...(file.endsWith(".client.tsx") ? checkBrowserReach(file, parsed) : []),
    ]),
  ];
}

function checkImport(file: string, { specifier, target, typeOnly }: Import): Breach[] {
  const breach = (rule: string, message: string): Breach[] => [
    { file, rule, message: `${message} (${specifier})` },
  ];
  if (target === null) {
    if (specifier.startsWith(".")) return []; // styles and data; what does not exist is the compiler's to say
    if (file.startsWith("lib/") && plan.STREET_PACKAGES.test(specifier)) {
      return breach("street package in lib", "lib knows nothing of Next or React");
    }
    if (!mayUseDatabase(file) && !typeOnly && plan.DATABASE_PACKAGES.test(specifier)) {
      return breach("database", "only stores, the queue, commands and tests speak to the database");
    }
    return [];
  }
  if (target.startsWith("lib/db/") && !mayUseDatabase(file)) {
    return breach("database", "only */store.ts, jobs/queue.ts, cli and testing may import db");
  }
  if (file.startsWith("lib/") && !target.startsWith("lib/")) {
    return breach("lib looks outside", "lib imports nothing outside lib");
  }
  const room = roomOf(target);
  if (plan.LOOSE_FILES.includes(target)) {
    return plan.BARE_ROOMS.includes(roomOf(file) ?? "") && !TEST.test(file)
      ? breach("room order", `${roomOf(file)} imports nothing of ours`)
      : [];
  }
  if (room === null || room === roomOf(file) || target.startsWith("lib/db/")) return [];
  if (TEST.test(file)) {
    // A test may set its table with any room's things, but stays on this side of the street.
    return ["cli"].includes(room) ? breach("room order", "a test outside cli must not import cli") : [];
  }
  const allowed = allowedFor(file);
  if (!allowed.includes("*") && !allowed.includes(room) && !allowed.includes(stem(target))) {
    return breach("room order", `${roomOf(file) ?? topOf(file)} may not look into ${room}`);
  }
  const own = roomOf(file);
  if (own !== null && plan.PURE_ROOMS.includes(own) && isStore(target) && !isStore(file)) {
    return breach("pure room", `${own} takes its data as arguments and imports no store`);
  }
  return [];
}

function checkShape(
  file: string,
  { useClient, exportsAll, onlyReexports }: Omit<Parsed, "imports">,
): Breach[] {
  const breaches: Breach[] = [];
  const isClientFile = file.endsWith(".client.tsx");
  // Next insists on the directive in its own error files; they may hold it as long as they hold nothing else.
  const isErrorDoor = /^app\/(.*\/)?(global-)?error\.tsx$/.test(file) && onlyReexports;
  if (useClient && !isClientFile && !isErrorDoor) {
    breaches.push({
      file,
      rule: "client component",
      message: 'a file with "use client" is named *.client.tsx (an error.tsx may only re-export one)',
    });
  }
  if (isClientFile && !useClient) {
    breaches.push({
      file,
      rule: "client component",
      message: 'a *.client.tsx file begins with "use client"',
    });
  }
  if (exportsAll || (onlyReexports && file.startsWith("lib/"))) {
    breaches.push({ file, rule: "barrel", message: "no barrels: import the file that holds the function" });
  }
  return breaches;
}

/** Follows value imports from a browser file: all it drags along must be fit for the browser. */
function checkBrowserReach(start: string, parsed: ReadonlyMap<string, Parsed>): Breach[] {
  const breaches: Breach[] = [];
  const seen = new Set([start]);
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const { specifier, target, typeOnly } of parsed.get(file)?.imports ?? []) {
      if (typeOnly) continue;
      const via = file === start ? "" : ` by way of ${file}`;
      if (target === null) {
        if (isServerPackage(specifier)) {
          breaches.push({ file: start, rule: "browser reach", message: `reaches ${specifier}${via}` });
        }
      } else if (!mayReachBrowser(target, parsed)) {
        breaches.push({
          file: start,
          rule: "browser reach",
          message: `reaches ${target}${via}; import its types alone`,
        });
      } else if (!seen.has(target)) {
        seen.add(target);
        waiting.push(target);
      }
    }
  }
  return breaches;
}

/** Listed places, and files of words (kinds, labels, colours) that import nothing but such files themselves. */
function mayReachBrowser(target: string, parsed: ReadonlyMap<string, Parsed>, path: string[] = []): boolean {
  if (plan.BROWSER_REACH.some((pattern) => pattern.test(target)) || !CODE.test(target)) return true;
  if (!target.startsWith("lib/") || isStore(target) || target.startsWith("lib/db/") || path.includes(target))
    return false;
  if (plan.LOOSE_FILES.includes(target)) return false;
  const imports = parsed.get(target)?.imports ?? [];
  return imports.every(
    (entry) =>
      entry.typeOnly || (entry.target !== null && mayReachBrowser(entry.target, parsed, [...path, target])),
  );
}

function checkFolders(files: ReadonlyMap<string, string>): Breach[] {
  const breaches: Breach[] = [];
  const top = new Set([...files.keys()].filter((file) => file.includes("/")).map(topOf));
  for (const folder of top) {
    if (plan.TOP_FOLDERS.includes(folder)) continue;
    breaches.push({ file: `${folder}/`, rule: "top folder", message: "no new top-level folder" });
  }
  const rooms = new Set<string>();
  for (const file of files.keys()) {
    if (!file.startsWith("lib/")) continue;
    const room = roomOf(file);
    if (room !== null) rooms.add(room);
    else if (!plan.LOOSE_FILES.includes(file) && !/^lib\/[a-z]+\.test\.ts$/.test(file)) {
      breaches.push({
        file,
        rule: "loose file",
        message: `only ${plan.LOOSE_FILES.join(", ")} stand in no room`,
      });
    }
  }
  for (const room of rooms) {
    if (!Object.hasOwn(plan.ROOMS, room)) {
      breaches.push({
        file: `lib/${room}/`,
        rule: "unknown room",
        message: "draw it into lib/testing/floor-plan.ts first",
      });
      continue;
    }
    const readme = files.get(`lib/${room}/README.md`);
    const lines = readme?.trimEnd().split("\n").length ?? 0;
    if (readme === undefined || readme.trim() === "" || lines > plan.README_LINES) {
      const found = readme === undefined ? "there is none" : `it has ${lines}`;
      breaches.push({
        file: `lib/${room}/README.md`,
        rule: "readme",
        message: `a room has a README of 1 to ${plan.README_LINES} lines; ${found}`,
      });
    }
  }
  return breaches;
}

function checkName(file: string): Breach[] {
  if (!/^(app|lib|bench|e2e)\//.test(file)) return [];
  const breaches: Breach[] = [];
  const parts = file.split("/");
  const name = parts[parts.length - 1] ?? "";
  const bare = name.replace(/\..*$/, "");
  const drawer = [...parts.slice(0, -1), bare].find((part) => plan.DRAWER_NAME.test(part.replace(/^_/, "")));
  if (drawer !== undefined) {
    breaches.push({
      file,
      rule: "drawer",
      message: `"${drawer}" names no noun: a function lives with what it is about`,
    });
  }
  if (CODE.test(file) && bare === "index") {
    breaches.push({ file, rule: "barrel", message: "no barrels: no file is called index" });
  }
  const inFolderOfOurs = !file.startsWith("app/") || parts.some((part) => part.startsWith("_"));
  if (CODE.test(file) && inFolderOfOurs && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name)) {
    breaches.push({ file, rule: "kebab case", message: "file names are kebab-case" });
  }
  return breaches;
}

function parse(file: string, source: string, files: ReadonlyMap<string, string>): Parsed {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false, kind);
  const imports: Import[] = [];
  const add = (specifier: string, typeOnly: boolean): void => {
    imports.push({ specifier, target: resolve(file, specifier, files), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, isTypeOnly(node.importClause));
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      add(node.moduleSpecifier.text, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) add(node.argument.literal.text, true);
    } else if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const loads =
        node.expression.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(node.expression) && node.expression.text === "require");
      if (loads && first && ts.isStringLiteralLike(first)) add(first.text, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const statements = tree.statements.filter((node) => !ts.isEmptyStatement(node));
  const isDirective = (node: ts.Statement): boolean =>
    ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression);
  const isReexport = (node: ts.Statement): boolean =>
    ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;
  return {
    imports,
    useClient: statements.some(
      (node) =>
        ts.isExpressionStatement(node) &&
        ts.isStringLiteral(node.expression) &&
        node.expression.text === "use client",
    ),
    exportsAll: statements.some(
      (node) => ts.isExportDeclaration(node) && isReexport(node) && node.exportClause === undefined,
    ),
    onlyReexports:
      statements.some(isReexport) && statements.every((node) => isReexport(node) || isDirective(node)),
  };
}

/** `import type`, or braces in which every name says `type`. */
function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  if (clause.name !== undefined || clause.namedBindings === undefined) return false;
  return (
    ts.isNamedImports(clause.namedBindings) &&
    clause.namedBindings.elements.length > 0 &&
    clause.namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

function resolve(file: string, specifier: string, files: ReadonlyMap<string, string>): string | null {
  if (!specifier.startsWith(".")) return null;
  const base = path.posix.join(path.posix.dirname(file), specifier);
  const tries = ["", ".ts", ".tsx", ".mjs", ".js", "/index.ts", "/index.tsx"].map((end) => base + end);
  const found = tries.find((candidate) => files.has(candidate) && CODE.test(candidate));
  // The generated client is not checked in, yet an import of it is an import of the database.
  return found ?? (base.startsWith("lib/db/") ? base : null);
}

function allowedFor(file: string): string[] {
  const room = roomOf(file);
  if (room !== null) return plan.ROOMS[room] ?? [];
  return plan.DOORS[topOf(file)] ?? [];
}

function mayUseDatabase(file: string): boolean {
  return plan.DATABASE_USERS.some((pattern) => pattern.test(file));
}

function isStore(file: string): boolean {
  return /(^|\/)store\.ts$/.test(file);
}

function isServerPackage(specifier: string): boolean {
  const bare = specifier.replace(/^node:/, "");
  return (
    plan.DATABASE_PACKAGES.test(specifier) ||
    specifier.startsWith("node:") ||
    builtinModules.includes(bare) ||
    /^(server-only|sharp|@napi-rs\/canvas|next\/(headers|server|og))$/.test(specifier)
  );
}

/** `geo` for lib/geo/…; null for the loose files and for everything outside lib. */
function roomOf(file: string): string | null {
  return /^lib\/([^/]+)\//.exec(file)?.[1] ?? null;
}

function topOf(file: string): string {
  return file.split("/")[0] ?? file;
}

/** `geoparser/reading` for lib/geoparser/reading.ts. */
function stem(file: string): string {
  return file.replace(/^lib\//, "").replace(CODE, "");
}
