// English: the menus that copy links and code of what the map shows.

export const share = {
  title: "Copy a link",
  event: {
    name: "This event (live)",
    what: "What is known of it now, whenever the link is opened",
  },
  exact: {
    name: "This exact version (for citing)",
    what: "The event in these words, at an address that keeps them",
  },
  view: {
    name: "This view (live)",
    what: "Map, filters and what is chosen, as they are now; newer events come in, and the page says so",
  },
  known: {
    name: "This view as known now (for citing)",
    what: "The map as it stands; what comes or changes later does not show",
  },
  then: {
    name: "This view as known on {day} (for citing)",
    what: "The map as it stands; what came or changed later does not show",
  },
  embed: {
    name: "Embed (live)",
    what: "HTML that puts this view into another page",
  },
  embedThen: {
    name: "Embed as known on {day}",
    what: "HTML that puts this view, as it stood, into another page",
  },
  embedTitle: "Map of reported events (Dateline)",
  copied: "Copied",
  byHand: "Copying is not allowed here. Take it from here:",
} as const;
