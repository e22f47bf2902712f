// `npm run bench -- NAME ...`: one measurement, or all of them in turn. Node is told by package.json what lib/cli/node-flags.mjs tells it.
import { AppError } from "../lib/errors";

type Bench = { run(argv: readonly string[]): Promise<void> };

/** Each prints one table. `fit` rewrites weights and runs only when named. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  spellings: () => import("./spellings"),
  geocode: () => import("./geocode"),
  autocomplete: () => import("./autocomplete"),
  reverse: () => import("./reverse"),
  import: () => import("./import"),
  geoparse: () => import("./geoparse"),
  events: () => import("./events"),
  speed: () => import("./speed"),
  tiles: () => import("./tiles"),
  page: () => import("./page"),
  fit: () => import("./fit-geoparser"),
};

const [name, ...options] = process.argv.slice(2);
const chosen = name === undefined ? Object.keys(benches).filter((each) => each !== "fit") : [name];
for (const each of chosen) {
  const load = benches[each];
  if (load === undefined)
    throw new AppError(
      "invalid",
      `There is no bench "${each}". There are: ${Object.keys(benches).join(", ")}.`,
    );
  console.log(`\n== ${each}`);
  await (await load()).run(options);
}
