// English: what of the map's address was not understood and is no filter. Said by the server alone.

export const view = {
  notUnderstood: "Not used: “{name}={value}” in the address was not understood.",
  expects: {
    rev: "It may be the number of a version, from 1.",
    view: "It may be map or table.",
    list: "It may be view, everywhere or tray.",
    sort: "It may be newest, oldest, precision or sources.",
    clock: "It may be local, utc or stated.",
    base: "It may be light or dark.",
    names: "It may be both, latin or local.",
    tool: "It may be spot:, around:, area: or measure: with latitudes and longitudes, such as spot:34.45,40.92 or around:34.45,40.92,25km.",
    shared:
      "It may be when a link was copied, in UTC, and how many events it gave then, such as 2024-02-04T09:00:00Z,10.",
    page: "It may be a whole number from 1.",
  },
} as const;
