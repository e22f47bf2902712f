// Titles and sentences of the house in Arabic; what is not known stays English and says so.
import { describe, expect, test } from "vitest";
import { explainNotAdded, findConflicts, type ComparableClaim } from "../../lib/events/summary/conflicts";
import type { EventKind } from "../../lib/events/event-kind";
import type { LocationView } from "../../lib/events/event-view";
import { listNotKnown } from "../../lib/events/showing/not-known";
import { unknownWhen } from "../../lib/events/dates/resolve-when";
import { retold } from "./ar/retold";
import { sentenceIn, titleIn } from "./retold";

const onAbuKamal: LocationView = {
  role: "struck",
  basis: "named_place",
  placeId: "kjj4qfc",
  label: "near Boukamal",
  point: { lon: 40.92, lat: 34.45 },
  radiusMeters: 17_000,
  precision: "town",
  area: null,
  explanation: null,
  place: {
    id: "kjj4qfc",
    slug: "abu-kamal",
    name: "Abu Kamal",
    nameArabic: "البوكمال",
    hierarchy: "Deir ez-Zor, Syria",
  },
};

describe("titles", () => {
  test.each<[EventKind, string, string]>([
    ["airstrike", "Air strike reported near Boukamal", "أنباء عن غارة جوية قرب البوكمال"],
    [
      "airstrike",
      "United States carried out an air strike near Abu Kamal, the Pentagon said",
      "غارة جوية من جانب الولايات المتحدة قرب البوكمال، بحسب البنتاغون",
    ],
    [
      "drone_attack",
      "Iran attacked with drones in western Iraq and Syria, a report said",
      "هجوم بطائرات مسيّرة من جانب إيران في غرب العراق وسوريا، بحسب تقرير",
    ],
    [
      "interception",
      "Jordan intercepted incoming fire launched from Yemen, Jane Doe said",
      "اعتراض نيران من جانب الأردن من اليمن، بحسب \u2068Jane Doe\u2069",
    ],
    [
      "shelling",
      "Shelling reported 30 km east of Abu Kamal",
      "أنباء عن قصف مدفعي على بُعد 30 كم شرق البوكمال",
    ],
    [
      "raid",
      "Raid at a tannery in Boukamal, senior US military officials said",
      "مداهمة في \u2068a tannery in Boukamal\u2069، بحسب مسؤولين عسكريين أمريكيين كبار",
    ],
    ["raid", "Raid reported at three houses in Abu Kamal", "أنباء عن مداهمة في ثلاثة منازل في البوكمال"],
  ])("%s: %s", (kind, title, arabic) => {
    const said = titleIn(retold, { kind, title, locations: [onAbuKamal] });
    expect(said).toEqual({ words: arabic, language: "ar" });
    expect(titleIn(null, { kind, title, locations: [] })).toEqual({ words: title, language: "en" });
  });
  test("an editor's own title stays as it was written", () => {
    const title = "A quiet night on the river";
    expect(titleIn(retold, { kind: "raid", title, locations: [onAbuKamal] })).toEqual({
      words: title,
      language: "en",
    });
  });
});

describe("labels", () => {
  test("a site stands at its parent, which a report names without saying what it is", () => {
    const label = "US base at Kharab al-Jir";
    const parent = { name: "Kharab al-Jir airfield", nameArabic: "خراب الجير" };
    const site = { name: label, nameArabic: null, parent };
    expect(retold.where(label, [{ label, place: site }])).toBe("قاعدة أمريكية في خراب الجير");
  });
});

describe("sentences", () => {
  test("a sentence names the place of its page by its Arabic name", () => {
    const english = "Near Abu Kamal: its radius of 1.5 km and 15 km.";
    expect(sentenceIn(retold, english, [onAbuKamal]).words).toBe(
      "قرب البوكمال: نصف قطره 1.5 كم مضافًا إليه 15 كم.",
    );
    expect(sentenceIn(retold, english).words).toContain("\u2068Abu Kamal\u2069");
  });
  test.each([
    ["A noise; what it was is not told.", "صوت لم يُذكر ما هو."],
    ["Told by one report.", "أورده تقرير واحد."],
    [
      "Said by the Pentagon, speaking for United States, named as carrying it out.",
      "صدر عن البنتاغون باسم الولايات المتحدة، وهي الجهة المذكورة منفِّذةً له.",
    ],
    ["Told by 3 independent publishers.", "عدد الناشرين المستقلين الذين أوردوه: 3."],
    ['the gazetteer has the spelling "Boukamal"', "التهجئة «\u2068Boukamal\u2069» موجودة في المعجم الجغرافي"],
    ['spelt like "Cyprus", one letter away', "يُكتب مثل «\u2068Cyprus\u2069» بفارق حرف واحد"],
    [
      "No source gives the day. Shown to within 8 km on purpose.",
      "لا يذكر أي مصدر اليوم. يُعرض عمدًا بدقة لا تتجاوز 8 كم.",
    ],
    [
      '"early today" counted from publication on 2023-10-27. No zone is told. The interval covers both.',
      "«\u2068early today\u2069» محسوبة من يوم النشر \u20682023-10-27\u2069. لم تُذكر المنطقة الزمنية. تغطي المدة القراءتين.",
    ],
    [
      '"the next day" counted from 2023-10-26, a day the text tells.',
      "«\u2068the next day\u2069» محسوبة من \u20682023-10-26\u2069، وهو يوم يذكره النص.",
    ],
    [
      "Read at the place (Asia/Baghdad) it is 2024-02-02; read in Washington (America/New_York) it is already 2024-02-03 at the place.",
      "بتوقيت المكان (\u2068Asia/Baghdad\u2069) هو \u20682024-02-02\u2069، وبتوقيت واشنطن (\u2068America/New_York\u2069) يكون اليوم قد صار \u20682024-02-03\u2069 في المكان.",
    ],
    ["“Boukamal” is a spelling in our own list", "«\u2068Boukamal\u2069» تهجئة في قائمتنا"],
    ["a town of 57,572 people", "مدينة أو بلدة، عدد السكان: 57,572"],
    ["it is a facility", "هو منشأة"],
    ["Not mapped: the name of a body.", "لم يوضع على الخريطة: اسم هيئة."],
    [
      "Best is Tripoli (North, Lebanon) with 41% of belief, Tripoli (Libya) next.",
      "الأرجح \u2068Tripoli\u2069 (\u2068North\u2069، لبنان) بنسبة 41%، ويليه \u2068Tripoli\u2069 (ليبيا).",
    ],
    ["Best is Syria () with 9% of belief.", "الأرجح سوريا بنسبة 9%."],
    [
      '"Strikes near Boukamal", 27 October 2023; publisher not given',
      "«\u2068Strikes near Boukamal\u2069»، 27 أكتوبر 2023؛ الناشر غير مذكور",
    ],
    ["an oil field, and the name stands alone", "حقل نفط، والاسم وحده لا يذكر النوع"],
  ])("%s", (english, arabic) => {
    expect(sentenceIn(retold, english)).toEqual({ words: arabic, language: "ar" });
  });
  test("a sentence that is not known stays English, and so does one half of which is not", () => {
    for (const english of ["The river was high.", "Told by one report. The river was high."])
      expect(sentenceIn(retold, english)).toEqual({ words: english, language: "en" });
  });

  const claim = (
    min: number,
    claimant: string,
    scope: string | null,
    more: object = {},
  ): ComparableClaim => ({
    field: "killed",
    population: "unknown",
    unit: null,
    min,
    max: min,
    scope: scope === null ? null : { placeId: null, name: scope, inferred: false, reason: null },
    claimant: { name: claimant, span: { start: 0, end: 1 }, kind: null, actorKey: null, via: null },
    modality: "states",
    sentence: { start: min, end: min + 1 },
    ...more,
  });
  const made = [
    ...listNotKnown({ when: unknownWhen, locations: [] }, { actor: null }, []),
    ...listNotKnown(
      { when: { ...unknownWhen, firstDay: "2024-02-02" }, locations: [onAbuKamal] },
      { actor: null },
      [],
    ),
    ...findConflicts([claim(16, "Syria", null), claim(18, "Reuters", null)]).map((one) => one.explanation),
    ...findConflicts([
      claim(16, "Syria", "Homs", { population: "civilian" }),
      claim(18, "Reuters", "Homs", { population: "civilian", min: 17, max: null }),
    ]).map((one) => one.explanation),
    ...findConflicts([claim(16, "Syria", null), claim(0, "Iraq", null, { modality: "denies" })]).map(
      (one) => one.explanation,
    ),
    ...explainNotAdded([claim(16, "Iraq", "Iraq"), claim(18, "Reuters", "Syria"), claim(34, "BBC", null)]),
    ...explainNotAdded([
      claim(16, "Iraq", "Iraq", { population: "civilian" }),
      claim(18, "Iraq", "Syria", { population: "civilian" }),
    ]),
  ];
  test.each(made)("is said in Arabic as the house makes it: %s", (english) => {
    const said = sentenceIn(retold, english);
    expect(said.language).toBe("ar");
    expect(said.words).not.toMatch(/[A-Za-z]{2}|\{|undefined/);
  });
});
