// English: the bars over time under the map.

export const timeline = {
  events: "{count, plural, one {# event} other {# events}}",
} as const;
