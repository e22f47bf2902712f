// What the form without a script and other maps' links become.
import { expect, test } from "vitest";
import { betterAddress, queryOfForm, type Search } from "./map-url-form";

test.each<[Search, string | null]>([
  [{}, null],
  [{ kind: "strike", when: "2023-10-26/2024-02-05", strange: "kept" }, null],
  [{ from: "2023-10-26", to: "2024-02-05", kind: "strike" }, "/?kind=strike&when=2023-10-26/2024-02-05"],
  [{ from: "2023-10-26", to: "", q: "" }, "/?when=2023-10-26/.."],
  [{ from: "2023-10-26", to: "2023-10-26" }, "/?when=2023-10-26"],
  [{ from: "", to: "", q: "", precision: "" }, "/"],
  [{ from: "", to: "", when: "P7D" }, "/?when=P7D"],
  [{ grade: ["contested", "acknowledged"] }, "/?grade=contested,acknowledged"],
  [{ lat: "34.45", lng: "40.92", zoom: "9", kind: "strike" }, "/?kind=strike#9/34.45/40.92"],
  [{ mlat: "34.45", mlon: "40.92" }, "/?sel=at:34.45,40.92"],
  [{ mlat: "34.45", mlon: "40.92", zoom: "9" }, "/?sel=at:34.45,40.92#9/34.45/40.92"],
  [{ mlat: "34.45", mlon: "40.92", map: "9/34.4/41" }, "/?sel=at:34.45,40.92#9/34.4/41"],
  [{ mlat: "34.45", mlon: "40.92", mrad: "5000" }, "/?sel=at:34.45,40.92#11.65/34.45/40.92"],
  [{ q: "34.45, 40.92", kind: "strike" }, "/?kind=strike&sel=at:34.45,40.92#12/34.45/40.92"],
  [{ q: "95, 40.92" }, null],
  [{ lang: "ar", kind: "strike" }, "/ar?kind=strike"],
  [{ lang: "en" }, "/"],
  [{ lang: "ar", from: "2023-10-26", to: "" }, "/ar?when=2023-10-26/.."],
  [{ lang: "fr" }, null],
  [{ q: "geo:34.45,40.92" }, "/?sel=at:34.45,40.92#12/34.45/40.92"],
  [{ "@34.45,40.92,9z": "" }, "/#9/34.45/40.92"],
])("%j leads to %s", (search, address) => {
  expect(betterAddress(search, "/")).toBe(address);
});

test("a language that a link says is the page's", () => {
  expect(betterAddress({ lang: "en", kind: "strike" }, "/ar")).toBe("/?kind=strike");
  expect(betterAddress({ lang: "ar" }, "/ar")).toBe("/ar");
});

test("a better address is good", () => {
  const better = betterAddress({ from: "2023-10-26", to: "", weapon: ["drone", "rocket"] }, "/ar");
  const query = new URLSearchParams(better?.split("?")[1]);
  expect(betterAddress(Object.fromEntries(query), "/ar")).toBeNull();
  expect(queryOfForm({ weapon: ["drone", "", "rocket"], q: "" }).toString()).toBe("weapon=drone%2Crocket");
});
