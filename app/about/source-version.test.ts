// What the page of sources says of their versions.
import { expect, it } from "vitest";
import { sourceVersion } from "./source-version";

it.each([
  ["2016-02-05 3b952a5f4aea, files 728bbecc", "2016-02-05 3b952a5f4aea"],
  ["3.1.0, keys 2", "3.1.0"],
  ["1", "1"],
])("tells %s as %s", (kept, told) => expect(sourceVersion(kept)).toBe(told));
