// English: what drawn maps and the cards of shared links say.

export const pictures = {
  somewhereHere: "somewhere here:",
  contested: "contested",
  km: "km",
  m: "m",
  event: "{kind} · {when} · {where}",
  operation: "{when} · {named, number} named · {mapped, number} mapped",
  events: "{count, plural, one {# event} other {# events}}",
  report:
    "{events, plural, one {# event} other {# events}}, {claims, plural, one {# claim} other {# claims}}",
  site: "{count, plural, one {# reported event, with its sources} other {# reported events, each with its sources}}",
} as const;
