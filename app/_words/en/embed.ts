// English: the map inside other people's pages.

export const embed = {
  title: "Map of reported events",
  events: "{count, plural, =0 {No events} one {# event} other {# events}}",
  open: "Open the full map",
  list: "List of the events",
} as const;
