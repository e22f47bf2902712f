// English: the page of a search.

export const found = {
  title: "Search",
  titleFor: "Search for “{query}”",
  oneBox: "One box for all of these:",
  places:
    "a place in any spelling and script: <first></first>, <second></second>, <third></third>; with a comma for where it lies: <fourth></fourth>",
  coordinates: "coordinates as degrees, UTM, MGRS or Plus Code: <first></first>, <second></second>",
  links: "a link to a spot on another map, or a geo: address",
  ours: "a link or an id of ours, such as <id></id>",
  point: "The point {point}",
  readAs: "Read as {form}.",
  readAsTo: "Read as {form}, good to about {radius}.",
  showOnMap: "Show it on the map",
  near: "Named places near it",
  nothingNear: "No named place is known anywhere near.",
  notCalledSo:
    "No place is called “<query></query>”, in any spelling we know. Below are names that begin so or come near it.",
  best: "Most likely",
  others: "It may also mean",
  beginnings: "Names that begin so or come near",
  why: "Why:",
  but: "but",
  nowhere: "Nobody has said where it is.",
  toAbout: "to about {radius}",
  onTheMap: "on the map",
  noSuchPlace: "No such place: “<query></query>”",
  noSuchId:
    "Nothing has the id <id></id>, or it is not public. An id is seven letters and digits: is one of them mistyped?",
  noBeginning: "No name begins so either.",
  fewerWords:
    "Fewer words may help, or another spelling. Where a country is known, name it behind a comma: “<example></example>”.",
  country: "Syria",
} as const;
