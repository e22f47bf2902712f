// Arabic for what each route of the API is for, as app/api/*-routes.ts say it; for the page about the API alone.
import type { RetoldWords } from "../../retell/retold-words";

export const apiSentences: RetoldWords["sentences"] = [
  [
    "Places that a name may mean, in any spelling and script, best first and each with reasons.",
    "الأماكن التي قد يعنيها اسم، بأي تهجئة وأي خط، أرجحها أولًا ولكل منها أسبابه.",
  ],
  ["Up to 1,000 names at once, answered in order.", "حتى 1,000 اسم دفعة واحدة، تُجاب بترتيبها."],
  ["Places that what is typed so far may become.", "الأماكن التي قد يصير إليها ما كُتب حتى الآن."],
  [
    "Named places nearest to a point, with distance and bearing.",
    "أقرب الأماكن المسمّاة إلى نقطة، مع المسافة والاتجاه.",
  ],
  ["Search as clients of $ ask for it.", "البحث كما تطلبه برامج {1}."],
  ["What lies at a point, as clients of $ ask for it.", "ما يقع عند نقطة، كما تطلبه برامج {1}."],
  [
    "Search as clients of $ ask for it, free or in parts.",
    "البحث كما تطلبه برامج {1}، نصًا حرًا أو مجزّأً إلى حقول.",
  ],
  ["Places by the ids that $ gave.", "الأماكن بالمعرّفات التي أعطاها {1}."],
  ["Whether the geocoder answers.", "هل يجيب محدّد المواقع."],
  ["Read a text and keep nothing of it.", "قراءة نص من دون حفظ شيء منه."],
  [
    "Send a report: kept, queued, and read in the background.",
    "إرسال تقرير: يُحفظ ويوضع في قائمة الانتظار ويُقرأ في الخلفية.",
  ],
  ["How far a report is, and what of it may be seen.", "أين وصلت قراءة تقرير، وما الذي يجوز عرضه منه."],
  ["The last 200 decisions, newest first.", "آخر 200 قرار، أحدثها أولًا."],
  ["Record a decision; taking one back is one more.", "تسجيل قرار؛ والرجوع عن قرار قرار آخر."],
  ["Sign in with the editor's key, from our own pages.", "تسجيل الدخول بمفتاح المحرر، من صفحاتنا نحن."],
  ["Sign out, from our own pages.", "تسجيل الخروج، من صفحاتنا نحن."],
  ["This description, as OpenAPI 3.1.", "هذا الوصف بصيغة \u2066OpenAPI 3.1\u2069."],
  [
    "Events, a page at a time: of a filter, in view, or under one mark.",
    "الأحداث صفحة صفحة: ما يطابق مرشّحًا، أو ما في مجال الرؤية، أو ما تحت علامة واحدة.",
  ],
  ["One event with its claims, and what the map draws of it.", "حدث واحد مع إفاداته وما ترسمه الخريطة منه."],
  ["Whether a filter gives one event.", "هل تشمل تصفيةٌ ما حدثًا بعينه."],
  [
    "The framed map of a view, an event or a place, for other sites' editors.",
    "الخريطة المضمّنة لعرض أو حدث أو مكان، لمحرري المواقع الأخرى.",
  ],
  [
    "When and why what is shown of an event changed, with the hash of each version.",
    "متى تغيّر ما يُعرض من حدث ولماذا، مع بصمة كل نسخة.",
  ],
  [
    "One version of an event as it was shown, for citing; also $.",
    "نسخة واحدة من حدث كما عُرضت، للاستشهاد بها؛ وتُطلب أيضًا من {1}.",
  ],
  ["How many there are of each sort and day.", "كم يوجد من كل نوع وفي كل يوم."],
  [
    "Every event as a point in space and time, 12 bytes each.",
    "كل حدث نقطةً في المكان والزمان، 12 بايتًا لكل منها.",
  ],
  [
    "Which state of the data tiles and lists are made of.",
    "من أي حالة من حالات البيانات تُصنع المربعات والقوائم.",
  ],
  [
    "What happened within an area or a circle, certainly and possibly.",
    "ما وقع داخل مساحة أو دائرة، يقينًا واحتمالًا.",
  ],
  ["A square of the map as a vector tile.", "مربع من الخريطة ببيانات متجهة (\u2068vector tile\u2069)."],
  [
    "The events of the map, with how uncertain each place is.",
    "أحداث الخريطة، مع مدى عدم اليقين في كل مكان.",
  ],
];
