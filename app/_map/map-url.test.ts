// The address of a view and the view of an address: round trips, foreign hashes, and words that are not ours.
import { describe, expect, test } from "vitest";
import { everything, type EventFilter } from "../../lib/events/filter/event-filter";
import { chanceFrom } from "../../lib/testing/chance";
import {
  formatCamera,
  formatMapUrl,
  parseCamera,
  parseMapQuery,
  withFilter,
  withView,
  type Camera,
} from "./map-url";
import type { Tool } from "./tools/tool";
import { plainView, type MapView, type Selection } from "./map-url-parameters";

const camera = (lat: number, lon: number, zoom: number, bearing = 0, pitch = 0): Camera => ({
  lat,
  lon,
  zoom,
  bearing,
  pitch,
});

describe("a hash becomes a camera", () => {
  test.each<[string, Camera]>([
    ["#7.2/34.61/40.55", camera(34.61, 40.55, 7.2)],
    ["#7.2/34.61/40.55/0/0", camera(34.61, 40.55, 7.2)],
    ["#7.2/34.61/40.55/-30/45", camera(34.61, 40.55, 7.2, -30, 45)],
    ["#0/0/0", camera(0, 0, 0)],
    ["#3/-85/-179.9", camera(-85, -179.9, 3)],
  ])("%s", (hash, expected) => {
    expect(parseCamera(hash)).toEqual(expected);
  });

  test.each([
    "",
    "#",
    "#main",
    "#7/34",
    "#7/134/40",
    "#7/34/240",
    "#-1/34/40",
    "#99/34/40",
    "#7//40",
    "#a/b/c",
    "#7/34/40/0/0/0",
    "#7/34/40/0/95",
  ])("%j is none", (hash) => {
    expect(parseCamera(hash)).toBeNull();
  });
});

describe("a camera becomes a hash", () => {
  test.each<[Camera, string]>([
    [camera(34.4506, 40.9186, 6.25), "#6.25/34.451/40.919"],
    [camera(34.4506, 40.9186, 14.256), "#14.26/34.4506/40.9186"],
    [camera(-0.00001, 0.00001, 2), "#2/0/0"],
    [camera(34.45, 400.92, 9), "#9/34.45/40.92"],
    [camera(34.45, 40.92, 9, 0, 30), "#9/34.45/40.92/0/30"],
  ])("%j", (from, hash) => {
    expect(formatCamera(from)).toBe(hash);
  });

  test("and comes back to within a pixel at every zoom", () => {
    for (let zoom = 0; zoom <= 18; zoom += 0.75) {
      for (const [lat, lon] of [
        [34.450612, 40.918634],
        [-71.987654, -179.123456],
        [0.123456, 0.654321],
        [84.9, 179.99],
      ] as const) {
        const back = parseCamera(formatCamera(camera(lat, lon, zoom)));
        const degreesPerPixel = 360 / (512 * 2 ** zoom);
        expect(Math.abs((back?.lat ?? NaN) - lat)).toBeLessThanOrEqual(degreesPerPixel);
        expect(Math.abs((back?.lon ?? NaN) - lon)).toBeLessThanOrEqual(degreesPerPixel);
        expect(formatCamera(back ?? camera(0, 0, 0))).toBe(formatCamera(camera(lat, lon, zoom)));
      }
    }
  });
});

describe("the selection", () => {
  const selectionOf = (words: string) => parseMapQuery(new URLSearchParams(words)).view.selection;

  test.each<[string, Selection]>([
    ["sel=e:7kq2m4x", { kind: "event", id: "7kq2m4x" }],
    ["sel=E:7KQ2M4X", { kind: "event", id: "7kq2m4x" }],
    ["sel=p:4r7k2bd", { kind: "place", id: "4r7k2bd" }],
    ["sel=at:34.4523,-40.9185", { kind: "point", point: { lat: 34.4523, lon: -40.9185 } }],
  ])("%s", (words, selection) => {
    expect(selectionOf(words)).toEqual(selection);
  });

  test.each([
    ...["7kq2m4x", "x:7kq2m4x", "e:7kq2m4", "e:7kq2m4u", "e:<b>", "p:short"],
    ...["at:91,10", "at:10,181", "at:10", "at:a,b", "at:1e1,2"],
  ])("%j is none, and stays in the address until another is chosen", (words) => {
    expect(selectionOf(`sel=${words}`)).toEqual({ kind: "unread", words });
    const query = withView(new URLSearchParams(`sel=${words}`), { clock: "utc" });
    expect(query.get("sel")).toBe(words);
    expect(withView(query, { selection: null }).has("sel")).toBe(false);
  });

  test.each(["", "sel=", "sel=%20", "e=7kq2m4x"])("%j chooses nothing", (words) => {
    expect(selectionOf(words)).toBeNull();
  });
});

describe("the version of the chosen event", () => {
  test.each<[string, number | null]>([
    ["rev=2&sel=e:7kq2m4x", 2],
    ["sel=e:7kq2m4x", null],
    ...["", "0", "-1", "02", "1.5", "x", "1e3", "9999999999"].map((rev): [string, null] => [
      `rev=${rev}&sel=e:7kq2m4x`,
      null,
    ]),
    // Of nothing, or of what has no versions.
    ["rev=2", null],
    ["rev=2&sel=p:4r7k2bd", null],
  ])("%s", (words, rev) => {
    expect(parseMapQuery(new URLSearchParams(words)).view.rev).toBe(rev);
  });

  test("goes when another event is chosen, and stays when something else changes", () => {
    const query = new URLSearchParams("kind=strike&rev=2&sel=e:7kq2m4x");
    expect(formatMapUrl(withView(query, { clock: "utc" }), null)).toBe(
      "/?clock=utc&kind=strike&rev=2&sel=e:7kq2m4x",
    );
    const other = { kind: "event", id: "3dwc2yz" } as const;
    expect(formatMapUrl(withView(query, { selection: other }), null)).toBe("/?kind=strike&sel=e:3dwc2yz");
    expect(formatMapUrl(withView(query, { selection: null }), null)).toBe("/?kind=strike");
    expect(formatMapUrl(withView(query, { selection: other, rev: 4 }), null)).toBe(
      "/?kind=strike&rev=4&sel=e:3dwc2yz",
    );
  });
});

describe("the query", () => {
  test("keeps words it does not know, sorts names and leaves empty ones out", () => {
    const query = new URLSearchParams("theme=x&sel=e:7kq2m4x&kind=strike,attack&lang=");
    expect(formatMapUrl(query, null)).toBe("/?kind=strike,attack&sel=e:7kq2m4x&theme=x");
    expect(formatMapUrl(withView(query, { selection: null }), camera(34, 41, 6))).toBe(
      "/?kind=strike,attack&theme=x#6/34/41",
    );
    expect(formatMapUrl(new URLSearchParams(), null)).toBe("/");
    expect(formatMapUrl(query, null, "/ar")).toBe("/ar?kind=strike,attack&sel=e:7kq2m4x&theme=x");
  });

  test("leaves out what is the default, and words no view knows", () => {
    const query = new URLSearchParams(
      "view=map&list=view&sort=newest&clock=local&page=1&base=blue&names=latin",
    );
    expect(formatMapUrl(withView(query, {}), null)).toBe("/?names=latin");
  });

  test("a filter that makes no sense filters nothing and says what may stand there", () => {
    const { filter, problems, view } = parseMapQuery(
      new URLSearchParams("kind=strike&when=2024-13-45&sel=e:7kq2m4x&page=0"),
    );
    expect(filter).toEqual(everything);
    expect(problems.map(({ name }) => name)).toEqual(["when"]);
    expect(view).toEqual({ ...plainView, selection: { kind: "event", id: "7kq2m4x" } });
  });

  test.each([
    [{}, "/?sel=e:7kq2m4x"],
    [{ kinds: ["strike", "attack"] as const }, "/?kind=attack,strike&sel=e:7kq2m4x"],
    [{ from: "2023-10-26", to: "2024-02-05" }, "/?sel=e:7kq2m4x&when=2023-10-26/2024-02-05"],
    [{ from: "2023-10-26" }, "/?sel=e:7kq2m4x&when=2023-10-26/.."],
    [{ rollingDays: 7, actors: ["us"] }, "/?actor=us&sel=e:7kq2m4x&when=P7D"],
  ])("a filter %j replaces the one before, from its first page on", (filter, expected) => {
    const before = new URLSearchParams(
      "kind=other&from=2020-01-01&to=&when=2020-01-01/2021-01-01&sel=e:7kq2m4x&weapon=drone&page=3",
    );
    expect(formatMapUrl(withFilter(before, { ...everything, ...filter }), null)).toBe(expected);
  });
});

test("every view comes back from its address, and every address of ours from its view", () => {
  const chance = chanceFrom(7);
  const id = (): string =>
    Array.from({ length: 7 }, () => "0123456789abcdefghjkmnpqrstvwxyz"[chance.below(32)]).join("");
  for (let round = 0; round < 500; round += 1) {
    const selection = chance.oneOf<Selection | null>([
      null,
      { kind: "event", id: id() },
      { kind: "place", id: id() },
      {
        kind: "point",
        point: { lat: (chance.below(1801) - 900) / 10, lon: (chance.below(36_001) - 18_000) / 100 },
      },
    ]);
    const view: MapView = {
      selection,
      rev: selection?.kind === "event" ? chance.oneOf([null, 1 + chance.below(900)]) : null,
      view: chance.oneOf(["map", "table"]),
      list: chance.oneOf(["view", "everywhere", "tray"]),
      sort: chance.oneOf(["newest", "oldest", "precision", "sources"]),
      clock: chance.oneOf(["local", "utc", "stated"]),
      base: chance.oneOf([null, "light", "dark"]),
      names: chance.oneOf([null, "both", "latin", "local"]),
      tool: chance.oneOf<Tool | null>([
        null,
        { kind: "spot", point: { lat: 34.45, lon: 40.92 } },
        {
          kind: "measure",
          points: [
            { lat: 34, lon: 40 },
            { lat: -35.5, lon: 41.25 },
          ],
        },
      ]),
      shared: chance.oneOf([null, { at: "2024-02-04T09:00:00Z", count: chance.below(2_000_000) }]),
      page: 1 + chance.below(40),
    };
    const filter: EventFilter = {
      ...everything,
      grades: chance.oneOf([null, ["contested"] as const]),
      text: chance.oneOf([null, "a+b & c=d", "البوكمال"]),
      rollingDays: chance.oneOf([null, 7]),
      asOf: chance.oneOf([null, "2024-02-04", "2024-02-04T09:00:00Z"]),
    };
    const strange = chance.oneOf(["", "later=2024-02-04&lang=ar", "zz=%20%26%3D%2B", "A=1&A=2"]);
    const query = withView(withFilter(new URLSearchParams(strange), filter), view);
    const address = formatMapUrl(query, null);
    const back = new URLSearchParams(address.slice(1));
    expect(parseMapQuery(back)).toEqual({ filter, problems: [], view });
    for (const [name, value] of new URLSearchParams(strange)) expect(back.getAll(name)).toContain(value);
    // The same address again, whatever was there before and in whatever order it was set.
    expect(formatMapUrl(withView(withFilter(back, filter), view), null)).toBe(address);
    const names = [...back.keys()];
    expect(names).toEqual([...names].sort());
  }
});
