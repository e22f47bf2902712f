// The command itself: `npx dateline` is ours, with no registry to ask, and every listed command exists.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { listCommands } from "./commands";

const home = fileURLToPath(new URL("../../", import.meta.url));
const emptyCache = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-npm-"));
afterAll(() => fs.rmSync(emptyCache, { recursive: true, force: true }));

function run(
  program: string,
  args: string[],
  cwd = home,
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    input: "",
    env: {
      ...process.env,
      // Port 1 refuses: a package of our name in a registry cannot be reached, let alone run.
      npm_config_registry: "http://127.0.0.1:1/",
      npm_config_cache: emptyCache,
      npm_config_fetch_retries: "0",
    },
  });
  return { status, stdout, stderr };
}

const dateline = (...args: string[]): ReturnType<typeof run> =>
  run(process.execPath, [path.join(home, "lib/cli/bin.mjs"), ...args]);

test.each([
  ["the checkout", home],
  ["a folder inside it", path.join(home, "lib", "geo")],
])(
  "npx in %s runs our command with the registry out of reach",
  (_where, cwd) => {
    const own: unknown = JSON.parse(fs.readFileSync(path.join(home, "package.json"), "utf8"));
    const { status, stdout } = run("npx", ["--no-install", "dateline", "--version"], cwd);
    expect(stdout.trim()).toBe(`dateline ${Object(own).version}`);
    expect(status).toBe(0);
  },
  60_000,
);

test("an unknown command and none at all get the list", () => {
  const unknown = dateline("plot");
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain('There is no command "plot"');
  for (const name of listCommands()) expect(unknown.stderr).toContain(`  ${name}`);
  expect(dateline().status).toBe(2);
  expect(dateline("--help").status).toBe(0);
}, 60_000);

test("a word that is no command of ours is not looked up among files or Object's own names", () => {
  for (const name of ["constructor", "../env", "main"]) expect(dateline(name).status).toBe(2);
}, 60_000);

describe("every listed command has its file, which exports run", () => {
  test.each(listCommands())("%s", (name) => {
    const source = fs.readFileSync(path.join(home, "lib/cli", `${name}.ts`), "utf8");
    expect(source).toMatch(/export (async )?function run\(|export const run\b/);
  });
});

test("a wrong environment is a sentence, not a stack", () => {
  const { status, stderr } = spawnSync(process.execPath, [path.join(home, "lib/cli/bin.mjs"), "start"], {
    encoding: "utf8",
    env: { ...process.env, PORT: "99999" },
  });
  expect(status).toBe(2);
  expect(stderr).toContain("PORT must be a whole number from 1 to 65535");
  expect(stderr).not.toContain("    at ");
}, 60_000);
