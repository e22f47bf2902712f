// What the schemas refuse of a form, as an Arabic page shows it.
import { describe, expect, test } from "vitest";
import { decisionPayload } from "../../lib/review/decision";
import { parseReport } from "../../lib/reports/report";
import { retold } from "./ar/retold";
import { sentenceIn } from "./retold";

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "";
}

describe("a report that is refused", () => {
  const long = "ا".repeat(3000);
  test.each([
    [{ title: long }, "العنوان: عدد الأحرف لا يزيد على 300."],
    [{ publisher: long }, "الناشر: عدد الأحرف لا يزيد على 200."],
    [{ url: long }, "عنوان الرابط: عدد الأحرف لا يزيد على 2000."],
    [{ title: 7 }, "العنوان: القيمة ليست من النوع المطلوب."],
  ])("%#", (part, said) => {
    const english = refusalOf(() => parseReport({ text: "A text.", ...part }));
    expect(sentenceIn(retold, english)).toEqual({ language: "ar", words: said });
  });
});

describe("a decision that is refused", () => {
  const eventId = "7kq2m4x";
  const aSite = (part: object): object => ({
    kind: "make_site",
    place: {
      ...{ id: eventId, parentId: eventId, slug: "a-site", name: "A site", lon: 40, lat: 34 },
      ...{ radiusMeters: 500, precision: "exact", basis: "named_place", note: null, names: [] },
      ...part,
    },
  });
  test.each([
    [{ kind: "change_event", eventId, change: { title: "x" } }, "العنوان: عدد الأحرف لا يقل عن 5."],
    [
      { kind: "change_event", eventId, change: { firstDay: "3/2/2024" } },
      "اليوم الأول: اكتب يومًا مثل \u20662024-02-03\u2069.",
    ],
    [{ kind: "change_claim", claimId: eventId, change: { min: -1 } }, "الحد الأدنى: لا يقل عن 0."],
    [
      { kind: "change_claim", claimId: eventId, change: { min: 1.5 } },
      "الحد الأدنى: القيمة ليست من النوع المطلوب.",
    ],
    [aSite({ radiusMeters: 0 }), "نصف القطر: يجب أن يكون أكبر من 0."],
    [aSite({ name: "x" }), "اسم الموقع: عدد الأحرف لا يقل عن 2."],
    // Isolated, so that the minus stays before its number.
    [aSite({ lat: -91 }), "خط العرض: لا يقل عن \u2068-90\u2069."],
    [aSite({ lon: -181 }), "خط الطول: لا يقل عن \u2068-180\u2069."],
    [aSite({ lat: 91 }), "خط العرض: لا يزيد على 90."],
  ])("%#", (payload, said) => {
    const [issue] = decisionPayload.safeParse(payload).error?.issues ?? [];
    const english = `The decision is not understood at ${issue?.path.join(".")}: ${issue?.message}.`;
    expect(sentenceIn(retold, english)).toEqual({ language: "ar", words: `لم يُقبل القرار. ${said}` });
  });
});
