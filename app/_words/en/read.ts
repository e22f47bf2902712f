// English: pasting a report and seeing it read.

export const read = {
  title: "Read a report",
  description:
    "Paste a report and see which places, events and claims are read in it, and why. Nothing leaves this server, nothing is stored.",
  intro:
    "Paste a report: names of places, what happened, and who claims what are read by rules on this server, with reasons. No outside service sees the text, and nothing is stored. At most 100 KB.",
  introForEditors:
    "Paste a report: names of places, what happened, and who claims what are read by rules on this server, with reasons. No outside service sees the text, and nothing is stored until you send it. At most 100 KB.",
  text: "The text",
  published: "Day of publication, if known (“on Thursday” is counted from it)",
  readIt: "Read it",
  reading: "Reading",
  readingLong: "Reading. A long text takes a few seconds.",
  done: "Read: {mentions, plural, one {# mention} other {# mentions}} of places, {events, plural, one {# draft event} other {# draft events}}, {claims, plural, one {# claim} other {# claims}}. Nothing of it is stored.",
  noText: "There is no text yet. Paste the words of a report.",
  onlyAddress:
    "This is an address, and no page is fetched from here. Open it, copy the words of the report, and paste them.",
  isAhead:
    "The day of publication is still to come: is it a slip? Words such as “on Thursday” were counted from it all the same.",
  isBack: "Your text is here again. It was kept in this window while you signed in.",
  noAnswer: "The server did not answer. Is it still running?",
  sendTitle: "Send to review.",
  sendWhat:
    "It is stored, read once more, and waits for your decisions. Nobody else sees it until you publish.",
  headline: "Headline",
  publisher: "Publisher",
  address: "Address",
  send: "Send to review",
  sending: "Sending",
  toKeep: "To keep this reading and put it on the map, <signIn>sign in with the editor’s key</signIn>.",
  tooLong:
    "The text is too long: {bytes, number} bytes, at most {most, number} KB are read. Paste it in parts.",
  mapAlt:
    "{count, plural, =0 {Map of the places read in the text} one {Map of the one event read in the text, and of the other places named} other {Map of the # events read in the text, and of the other places named}}",
  mapCaption:
    "In colour: what happened, and how well its place is known. Grey: other places named. Faint and dashed: places that a name could mean and was not taken for, as far as they lie in this view.",
  noMap: "Nothing of it can be put on a map.",
  asRead: "As it was read",
  happened: "What happened ({count})",
  nothingHappened: "No happening was read.",
  operationWhen: "Operation, {when}",
  periods: "Claims about a period, no event",
  places: "Places named ({count})",
  noPlaces: "No name of a place was read.",
  others: "Named, but no place ({count})",
  otherKind: {
    person: "person",
    organisation: "organisation",
    media: "medium",
    ship: "ship",
    weapon: "weapon",
    operation: "operation",
    language: "language",
    boilerplate: "a line of the page",
  },
  notEvents: "Read as no event",
  timeNotKnown: "time not known",
  background: "recalled as background",
  whyEvent: "Why it was read so",
  inferred: "Inferred: <words></words>",
  noPlace: "No place of its own is named: it would stand in the list, not on the map.",
  within: "within {radius}",
  nobody: "nobody in particular says so",
  placedNowhere: "Placed nowhere: {reason}.",
  times: "{kind}, {count, plural, one {# time} other {# times}}",
  sure: "{percent} in 100 sure",
  otherCandidates: "{count, plural, one {1 other candidate} other {# other candidates}}",
} as const;
