// Names in one language come for all places at once, the official one first.
import { beforeAll, describe, expect, it } from "vitest";
import { countries } from "../import/countries";
import { starter } from "../import/starter";
import { findPlaceBySlug, importSources } from "../store";
import { findNamesIn } from "./store";

beforeAll(async () => {
  await importSources([starter, countries]);
});

describe("names in a language", () => {
  it("are found for those places that have one, and no others", async () => {
    const [town, country] = await Promise.all([
      findPlaceBySlug("abu-kamal", "public"),
      findPlaceBySlug("syria", "public"),
    ]);
    const ids = [town?.id ?? "", country?.id ?? "", "0000000"];
    expect([...(await findNamesIn("ar", ids))].sort()).toEqual(
      [
        [town?.id, "البوكمال"],
        [country?.id, "سوريا"],
      ].sort(),
    );
    expect(await findNamesIn("ar", [])).toEqual(new Map());
  });
});
