// Two kinds of tests: *.test.ts are pure; *.db.test.ts get a database of their own, cloned from one migrated template.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const emptyModule = fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url));
const databaseTests = ["lib/**/*.db.test.ts", "app/**/*.db.test.ts", "bench/**/*.db.test.ts"];

/** Benches read thousands of texts: begun last, one of them would run on alone. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => /\/bench\/|\/lib\/cli\//.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  resolve: {
    alias: [
      { find: "server-only", replacement: emptyModule },
      // As in next.config.js: words come compiled.
      { find: /^use-intl\/format-message$/, replacement: "use-intl/format-message/format-only" },
    ],
  },
  test: {
    environment: "node",
    server: { deps: { inline: ["use-intl"] } },
    pool: "forks",
    maxWorkers: 2,
    passWithNoTests: false,
    sequence: { sequencer: LongFirst },
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Files of a worker share what they import: loading it anew for each cost more than all tests. What is pure does not
          // tell the difference; `vi.mock` would, so lint forbids it here; spies and stubs are taken back after each test.
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
          unstubEnvs: true,
          include: ["lib/**/*.test.{ts,tsx}", "app/**/*.test.{ts,tsx}", "bench/**/*.test.ts"],
          exclude: ["**/*.db.test.ts", "lib/testing/floor-plan.test.ts", "**/node_modules/**"],
        },
      },
      {
        extends: true,
        // One test reads the whole house, while types and lint are checked beside it: only what hangs is ended.
        test: {
          name: "floor plan",
          include: ["lib/testing/floor-plan.test.ts"],
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: databaseTests,
          globalSetup: ["lib/testing/start-test-cluster.ts"],
          setupFiles: ["lib/testing/use-test-database.ts"],
        },
      },
    ],
  },
});
