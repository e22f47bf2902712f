// English: what every page has around it, and the pages for when something is not there.

export const site = {
  title: "Dateline: a map of reported events",
  description:
    "An open map of reported conflict events: every mark leads back to a sentence, every number says whose it is, and what is not known is drawn as not known.",
  shareAlt: "Map of all published events",
  shareAltOfView: "Map of the events of this view",
  skip: "Skip to the content",
  main: "Main",
  /** The name of the other language, in that language. */
  otherLanguage: "العربية",
  map: "Map",
  read: "Read a report",
  review: "Review",
  about: "About",
  footer: {
    caution:
      "Not for navigation, targeting or evacuation. What sources say is shown as theirs; what is not known is said.",
    method: "Method, sources and licences",
    api: "API",
    data: "Data: GeoNames (CC BY 4.0), Natural Earth (public domain)",
  },
  notFound: {
    title: "There is nothing here",
    body: "No page is kept under this address. It may have been mistyped, or what it leads to is not published. Links with an id, such as <id></id>, never change.",
    toMap: "Go to the map",
  },
  broken: {
    title: "This page could not be made",
    body: "Something broke on our side. Nothing you did was lost on the server.",
    reference: "Reference for whoever runs this map: <id></id>",
    again: "Try again",
  },
  copy: {
    copy: "Copy",
    copied: "Copied",
    byHand: "Select and copy by hand",
    saidCopied: "{label}: copied",
    notAllowed: "Copying is not allowed here",
  },
  share: {
    permanent: "Permanent link",
    copyLink: "Copy link",
    copyLinkTo: "Copy the link to {label}",
  },
  clickable: "Larger, on the live map",
} as const;
