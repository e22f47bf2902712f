// A filter of the tiles' columns that lets everything pass, for tests to narrow.
import type { RowFilter } from "../tiles/filter/row-filter";

export const openRowFilter: RowFilter = {
  key: "all",
  publicOnly: false,
  kinds: null,
  weapons: null,
  grades: null,
  precision: null,
  places: null,
  actors: null,
  claimants: null,
  reports: null,
  near: null,
  words: null,
  firstDay: null,
  lastDay: null,
};
