// English: the page about the API. What each route is for stands in the OpenAPI document, which is English.

export const api = {
  title: "API",
  description:
    "A geocoder for any spelling and script that speaks GeocodeJSON, Photon and Nominatim, and the events of the map for programs.",
  open: "Open to every page and program, without a key where reading is all you want. <document>OpenAPI 3.1</document> tells every parameter.",
  noLimit: "There is no limit on how often you ask.",
  limit:
    "One client is answered {perSecond} times a second, and {burst} times at once after a rest; beyond that, Retry-After says when to ask again.",
  etag: "Answers carry an ETag: send it back as If-None-Match and what has not changed is not sent again. Each place carries the licence of its source.",
  needsKey: "Needs the editor’s key.",
  batch: "Many names at once",
  batchLimit: "Up to 1,000 in one request; each counts as one towards the limit.",
  group: {
    geocoder: "Geocoder",
    photon: "As Photon",
    nominatim: "As Nominatim",
    events: "Reports and events",
    description: "This description",
  },
  groupWhat: {
    geocoder:
      "Any spelling, any script, coordinates in any form. Answers are GeocodeJSON 0.1.0 with the reasons for their order.",
    photon: "For programs that speak to Photon: give them this address in place of theirs.",
    nominatim: "For programs that speak to Nominatim: give them this address in place of theirs.",
    events: "What the map shows, and the way in for reports.",
    description: "For programs that write programs.",
  },
} as const;
