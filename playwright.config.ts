// Browser journeys: one file per journey in e2e/, against the built app on a database of their own.
import { defineConfig } from "@playwright/test";

// Set by e2e/global-setup.ts; Playwright reads this file again in each worker, after the setup.
const { E2E_BASE_URL, E2E_BROWSER, E2E_BROWSER_ENV } = process.env;
const browserEnv: Record<string, string> = E2E_BROWSER_ENV === undefined ? {} : JSON.parse(E2E_BROWSER_ENV);
const ownEnv = Object.entries(process.env).flatMap(([name, value]) =>
  value === undefined ? [] : [[name, value]],
);

/** Journeys that store something. */
const writing = [
  "paste-review-publish.spec.ts",
  "cite-a-version.spec.ts",
  "map-as-known.spec.ts",
  "public-bytes.spec.ts",
];

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  globalSetup: "./e2e/global-setup.ts",
  outputDir: "test-results",
  // Two cores. What only reads runs two files at a time; what writes has the app to itself, one file after the other.
  workers: 2,
  fullyParallel: false,
  projects: [
    { name: "reading", testIgnore: writing },
    ...writing.map((file, at) => ({
      name: file.replace(/\.spec\.ts$/, ""),
      testMatch: file,
      dependencies: [writing[at - 1]?.replace(/\.spec\.ts$/, "") ?? "reading"],
    })),
  ],
  // A second try is told of beside the count (lib/cli/test.ts): a journey that needs it often has a race to be found.
  retries: 1,
  forbidOnly: true,
  // Only what hangs is ended: a machine that does other things as well may be slow.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    baseURL: E2E_BASE_URL,
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "UTC",
    // WebGL in software costs by the pixel: journeys that look at the layout name a size of their own.
    viewport: { width: 1024, height: 640 },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: E2E_BROWSER,
      env: { ...Object.fromEntries(ownEnv), ...browserEnv },
      args: [
        "--no-sandbox",
        // Software draws what is WebGL. The rest of the page is put together without it: through it, each change of a
        // word or a focus cost as much as a frame of the map.
        "--use-angle=swiftshader-webgl",
        "--enable-unsafe-swiftshader",
        "--ignore-gpu-blocklist",
        "--disable-background-networking",
      ],
    },
  },
});
