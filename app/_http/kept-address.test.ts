// Which addresses are looked up before their page is drawn.
import { describe, expect, it } from "vitest";
import { recordOf } from "./kept-address";

describe("the record of a path", () => {
  it.each([
    ["/events/7kq2m4x/airstrike", { section: "events", part: "7kq2m4x" }],
    ["/events/7kq2m4x", { section: "events", part: "7kq2m4x" }],
    ["/events/7kq2m4x@2", { section: "events", part: "7kq2m4x@2" }],
    ["/events/7kq2m4x/history", { section: "events", part: "7kq2m4x" }],
    ["/places/abu-kamal", { section: "places", part: "abu-kamal" }],
    ["/p/4r7k2bd", { section: "p", part: "4r7k2bd" }],
    ["/go/x6JX1nFY--", { section: "go", part: "x6JX1nFY--" }],
    ["/places/abu-kamal/names", null],
    ["/events/7kq2m4x/a/b", null],
    ["/about", null],
    ["/", null],
    ["/constructor/x", null],
  ])("%s", (path, record) => {
    expect(recordOf(path)).toEqual(record);
  });
});
