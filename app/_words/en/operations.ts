// English: the page of an operation.

export const operations = {
  operation: "Operation",
  by: "By {actor}",
  thisOperation: "this operation",
  totals: "Stated, named, mapped",
  total: "{value} {thing}",
  totalIn: "{value} {thing} in {place}",
  stated: "stated: {claimants}",
  named: "{count} named",
  namedWhat: "parts with a name in the reports here",
  mapped: "{count} mapped",
  mappedWhat: "parts that stand on the map",
  caution:
    "Totals are what somebody stated. They are not counted from the events below, and the events below are not all of it.",
  mapAlt: "Map of the {count} mapped parts of {name}",
  mapOf: "Map of {name}",
  caption: "Only what is named can be drawn.",
  events: "What is named",
  noEvents: "No part of it is named by a report here.",
  statedTotals: "{totals} stated",
  description: "{when}. {line}. Totals are what somebody stated, never counted from the parts.",
} as const;
