// English: what this is, how it works, and whose data it stands on.

export const about = {
  title: "About, method and licences",
  description:
    "How Dateline reads reports, places what they tell, draws what it does not know, and whose data it stands on.",
  heading: "About Dateline",
  what: "Dateline is a map of events that published reports tell of. It keeps every number as the claim of whoever said it, shows why each mark stands where it stands, and draws how well each place is known.",
  caution: "Not for navigation, targeting or evacuation.",
  cautionWhy:
    "Marks stand for sentences, late and imprecise by nature. Do not decide about anybody’s safety by them.",
  method: {
    title: "How it works",
    read: "A report is read by rules on this server, without any outside service. Names of places become mentions; each mention gets its candidates, with reasons for and against.",
    proposes:
      "The reading proposes events, operations and claims. Each points to the sentence it stands in. What cannot be placed is said, and why.",
    editor:
      "An editor looks. Every choice is a recorded decision that can be taken back; only what an editor published is shown here.",
    computed:
      "Pages are computed from reports and decisions. Numbers of different sources are put side by side. They are never added, and never averaged.",
    try: "You can <read>paste a report and see it read</read>. Nothing is stored by that.",
  },
  precision: {
    title: "How places are drawn",
    filled: "A filled symbol: the spot is known to 100 metres or better.",
    hollow: "A hollow symbol in a ring: the place is known, the spot within it is not. The ring is to scale.",
    hatched: "A hatched area: somewhere in a district, a region, a country. The symbol only holds the label.",
    dashed: "A dashed edge: the place itself is inferred.",
    none: "No mark: the place is not known. The map counts these in a list of their own.",
  },
  times: {
    title: "Times",
    body: "Each event has three clocks: the place’s own by the time-zone database, UTC, and the words of the source. An evening in Washington is the next morning on the Euphrates; where we had to infer whose evening is meant, the page says so.",
  },
  asKnown: {
    title: "As known on a day",
    what: "Every event keeps the versions that this installation showed of it, and when. With <code>asof</code> in its address (a day, whose end in UTC is meant, or an instant) the map shows of each event the version of that time: list, counts, bars, tools, embed and exports alike. Events that were not known yet are left out.",
    cannot:
      "It tells what was known here, not what was known to the world: nothing before this installation kept its first versions. Nothing is shown that is closed by now: events that were withdrawn or joined to others, places that are told more coarsely today, and reports that are no longer public stay closed. Names of places and what lies in what are those of today.",
  },
  retellings: {
    title: "Retellings",
    body: "Some reports here are our own short retellings of articles, in our own words. They are labelled so wherever they show. They are not quotations, and nothing in them may be cited as the words of a newspaper.",
  },
  licences: {
    title: "Sources and licences",
    basemap: "<link>Natural Earth</link>: the basemap (public domain).",
    type: "Type: Inter, Source Serif 4, JetBrains Mono, Noto Sans Arabic and Hebrew (SIL Open Font Licence), served from here.",
    program: "The program: MIT licence. Retellings and recorded decisions in the seeds: CC0 1.0.",
    borders: "Borders and names on the map do not imply any opinion about the status of a territory.",
  },
  privacy: {
    title: "Privacy",
    body: "Pages load nothing from anybody else: no trackers, no outside fonts, no outside tiles.",
  },
} as const;
