// Before the journeys: starts the app of lib/testing/serve-for-e2e.ts and tells the journeys where it is.
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("..", import.meta.url));

/** Playwright awaits this before the first journey, and what it returns after the last one. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", path.join(home, "lib/testing/serve-for-e2e.ts")],
    // In a group of its own: Ctrl-C ends Playwright, which then closes stdin, which ends the app in good order.
    {
      cwd: home,
      stdio: ["pipe", "pipe", "inherit"],
      detached: true,
      env: { ...process.env, DATELINE_HOME: home },
    },
  );
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const served = await new Promise<Record<string, unknown>>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`The app for the journeys ended with code ${code}; see above.`)),
    );
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith("{")) resolve(JSON.parse(line));
    });
  });
  process.env.E2E_BASE_URL = String(served.baseUrl);
  process.env.E2E_EDITOR_KEY = String(served.editorKey ?? "");
  process.env.E2E_BROWSER = String(served.executablePath);
  process.env.E2E_BROWSER_ENV = JSON.stringify(served.browserEnv);
  return async () => {
    child.stdin.end();
    await gone;
  };
}
