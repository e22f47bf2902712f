// What a mistyped address of a place was after.
import { expect, it } from "vitest";
import { nameInPath } from "./asked-path";

it.each([
  ["/places/abu-kamall", "abu kamall"],
  ["/places/%D8%A7%D9%84%D8%A8%D9%88%D9%83%D9%85%D8%A7%D9%84", "البوكمال"],
  ["/places/deir_ez+zor/", "deir ez zor"],
  ["/places/%00", ""],
  ["/places/%FF", ""],
  ["/places/", ""],
  ["/places/a/b", ""],
  ["/events/7kq2m4x", ""],
  ["", ""],
])("%j asks for %j", (path, name) => expect(nameInPath(path)).toBe(name));
