// Arabic: what of the map's address was not understood and is no filter. Said by the server alone.

export const view = {
  notUnderstood: "لم يُستعمل: لم يُفهم «\u2066{name}={value}\u2069» في العنوان.",
  expects: {
    rev: "يمكن أن يكون رقم نسخة، من 1.",
    view: "يمكن أن يكون map أو table.",
    list: "يمكن أن يكون view أو everywhere أو tray.",
    sort: "يمكن أن يكون newest أو oldest أو precision أو sources.",
    clock: "يمكن أن يكون local أو utc أو stated.",
    base: "يمكن أن يكون light أو dark.",
    names: "يمكن أن يكون both أو latin أو local.",
    tool: "يمكن أن يكون \u2066spot:\u2069 أو \u2066around:\u2069 أو \u2066area:\u2069 أو \u2066measure:\u2069 تليه خطوط عرض وطول، مثل \u2066spot:34.45,40.92\u2069 أو \u2066around:34.45,40.92,25km\u2069.",
    shared:
      "يمكن أن يكون وقت نسخ الرابط بالتوقيت العالمي وعدد أحداثه حينها، مثل \u20662024-02-04T09:00:00Z,10\u2069.",
    page: "يمكن أن يكون عددًا صحيحًا من 1.",
  },
};
