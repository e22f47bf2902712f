// Arabic: the page about the API. What each route is for is said in ar/retold/api-sentences.ts.
import type { api as english } from "../en/api";
import type { Translated } from "../translated";

export const api: Translated<typeof english> = {
  title: "واجهة البرمجة (API)",
  description:
    "محدّد مواقع لأي تهجئة وأي خط، يفهم صيغ GeocodeJSON وPhoton وNominatim، وأحداث الخريطة للبرامج.",
  open: "متاحة لكل صفحة وكل برنامج، دون مفتاح لمن يريد القراءة فقط. يبيّن <document>OpenAPI 3.1</document> كل المعاملات.",
  noLimit: "لا حدّ لعدد الطلبات.",
  limit:
    "يُجاب العميل الواحد {perSecond} مرة في الثانية، و{burst} مرة دفعة واحدة بعد استراحة؛ وما زاد على ذلك يبيّن له Retry-After متى يعيد الطلب.",
  etag: "تحمل الإجابات ETag: أعده في If-None-Match ولن يُرسل ما لم يتغير مرة أخرى. ويحمل كل مكان رخصة مصدره.",
  needsKey: "يتطلب مفتاح المحرر.",
  batch: "أسماء كثيرة دفعة واحدة",
  batchLimit: "حتى 1,000 في طلب واحد؛ ويُحسب كل اسم واحدًا من الحدّ.",
  group: {
    geocoder: "محدّد المواقع",
    photon: "بصيغة Photon",
    nominatim: "بصيغة Nominatim",
    events: "التقارير والأحداث",
    description: "هذا الوصف",
  },
  groupWhat: {
    geocoder: "أي تهجئة وأي خط، وإحداثيات بأي صيغة. الإجابات بصيغة GeocodeJSON 0.1.0 مع أسباب ترتيبها.",
    photon: "للبرامج التي تخاطب Photon: أعطها هذا العنوان بدلًا من عنوانه.",
    nominatim: "للبرامج التي تخاطب Nominatim: أعطها هذا العنوان بدلًا من عنوانه.",
    events: "ما تعرضه الخريطة، ومدخل التقارير.",
    description: "للبرامج التي تكتب برامج.",
  },
};
