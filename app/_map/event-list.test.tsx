// The list as the server draws it: complete rows that are links, the tray with its reasons, links to the other pages.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { everything } from "../../lib/events/filter/event-filter";
import { anEvent, onDay } from "../../lib/testing/an-event";
import { wordsOf } from "../_words/compile-words";
import { WordsProvider } from "../_words/words.client";
import { listQuery, type FirstPage, type ListedEvent } from "./ask-for-events";
import { EventList } from "./event-list.client";
import { MapStateContext, type MapState } from "./map-state";

const nothing = (): void => undefined;
const state: MapState = {
  isAwake: false,
  hasMap: true,
  filter: everything,
  setFilter: nothing,
  draftPeriod: null,
  setDraftPeriod: nothing,
  view: "map",
  setView: nothing,
  list: "view",
  setList: nothing,
  sort: "newest",
  setSort: nothing,
  clock: "local",
  setClock: nothing,
  base: null,
  setBase: nothing,
  names: null,
  setNames: nothing,
  basemapChoice: null,
  tool: null,
  setTool: nothing,
  chosenId: null,
  chosenRev: null,
  publicTotal: null,
  shared: null,
  choose: nothing,
  hoverId: null,
  hover: nothing,
  stack: null,
  openStack: nothing,
  revision: "r1",
  counts: null,
  box: null,
  look: nothing,
  map: null,
  filterQuery: "",
  hrefOf: (id) => `/?sel=e:${id}`,
  hrefOfFilter: () => "/",
  hrefOfPage: (page) => `/?page=${page}`,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  announce: nothing,
};

function listed(number: number, hasMark: boolean): ListedEvent {
  const event = anEvent({
    id: `event${String(number).padStart(2, "0")}`,
    title: `Event number ${number}`,
    kind: "shelling",
    kindGroup: "ground",
    grade: number === 1 ? "contested" : "single_source",
    when: onDay("2024-01-02"),
  });
  return { event, box: null, hasMark };
}

function page(shown: "map" | "tray", count: number, total: number, number = 0): FirstPage {
  const events = Array.from({ length: count }, (_, index) => listed(number * 50 + index, shown === "map"));
  return {
    query: listQuery({ filterQuery: "", sort: "newest", shown, box: null }),
    page: { revision: "r1", total, events },
    number,
  };
}

function drawn(first: FirstPage, tray: FirstPage): string {
  return renderToStaticMarkup(
    <WordsProvider language="en" messages={wordsOf("en")}>
      <MapStateContext value={state}>
        <EventList first={first} tray={tray} />
      </MapStateContext>
    </WordsProvider>,
  );
}

describe("without a script", () => {
  const html = drawn(page("map", 50, 120), page("tray", 2, 2));

  test("every row of the first page is there, a link, with its place in the whole", () => {
    expect(html.match(/aria-label="Page of:/g)).toHaveLength(52);
    expect(html).toContain('href="/?sel=e:event49"');
    expect(html).toContain('aria-posinset="50" aria-setsize="120"');
    expect(html).toContain("2 Jan 2024");
    expect(html).toContain("<strong");
  });

  test("the tray says why", () => {
    expect(html).toContain("Not on the map (2)");
    expect(html).toContain("The report names no place where it happened.");
  });

  test("other pages are links", () => {
    expect(html).toContain('href="/?page=2"');
    const second = drawn(page("map", 50, 120, 1), page("tray", 0, 0));
    expect(second).toContain("Event number 50");
    expect(second).not.toContain("Loading");
    expect(second).toContain('href="/?page=1"');
    expect(second).toContain('href="/?page=3"');
    expect(second).toContain('aria-posinset="51" aria-setsize="120"');
    expect(second).not.toContain("Not on the map (");
  });
});
