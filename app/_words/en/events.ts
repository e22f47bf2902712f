// English: the page of an event.

export const events = {
  notPublished: "Not published: only editors see this page",
  partOf: "Part of <operation></operation>",
  thisEvent: "this event",
  live: "This event (live)",
  when: "When",
  where: "Where",
  told: "As told",
  by: "By",
  against: "Against",
  with: "With",
  notStated: "not stated",
  mapAlt: "Map: {place}",
  drawn: "Rings and hatches show how well each place is known, to scale.",
  notDrawn: "Nothing of this event can be drawn.",
  claims: "What is claimed, and by whom",
  claimsAbout: "Claims about: {title}",
  notKnown: "Not known",
  nothingNotKnown: "Nothing is noted as not known.",
  placed: "How we placed it",
  sources: "Sources",
  description:
    "{kind}, {when}, {place}. {claims, plural, one {# claim} other {# claims}} in {reports, plural, one {# report} other {# reports}}; {grade}.",
} as const;
