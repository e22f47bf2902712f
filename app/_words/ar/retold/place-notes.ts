// Arabic for how the points of our own list of places were found and what they stand for (seeds/gazetteer, field `note`).
import type { RetoldWords } from "../../retell/retold-words";

export const placeNotes: RetoldWords["sentences"] = [
  [
    "Label point in the outline's largest part, and the reach from there to its farthest corner (Natural Earth 1:10m).",
    "نقطة التسمية في أكبر أجزاء الحدود، ونصف القطر حتى أبعد ركن منها (Natural Earth 1:10m).",
  ],
  [
    "Label point in the outline's largest part, and the reach from there to its farthest corner, far islands left out (Natural Earth 1:10m).",
    "نقطة التسمية في أكبر أجزاء الحدود، ونصف القطر حتى أبعد ركن منها من دون الجزر البعيدة (Natural Earth 1:10m).",
  ],
  [
    "Label point worked out from the country's outline (Natural Earth 1:50m, its largest part).",
    "نقطة التسمية محسوبة من حدود البلد (Natural Earth 1:50m، أكبر أجزائها).",
  ],
  [
    "Label point of the outline and the reach from there to its farthest corner.",
    "نقطة التسمية داخل الحدود، ونصف القطر حتى أبعد ركن منها.",
  ],
  [
    "Centre of mass of its council areas and the reach from there to the farthest corner (Natural Earth 1:10m).",
    "مركز ثقل مناطق مجالسه، ونصف القطر حتى أبعد ركن (Natural Earth 1:10m).",
  ],
  [
    "A part of the country by compass, cut by us along straight lines; no authority draws it so.",
    "جزء من البلد بحسب الجهات، قطعناه بخطوط مستقيمة؛ ولا ترسمه جهة رسمية هكذا.",
  ],
  ["A box; drawn by us.", "مستطيل رسمناه نحن."],
  ["Its eastern half as a box; drawn by us.", "نصفه الشرقي مستطيلًا؛ رسمناه نحن."],
  ["A box around the sea, land in it; drawn by us.", "مستطيل حول البحر وفيه يابسة؛ رسمناه نحن."],
  ["Drawn by us with a few corners; usage differs.", "رسمناه نحن بأركان قليلة؛ والاستعمال يختلف."],
  ["Drawn by us with a few corners.", "رسمناه نحن بأركان قليلة."],
  ["Point from GeoNames.", "النقطة من GeoNames."],
  ["Outline of Natural Earth (1:10m), simplified.", "حدود Natural Earth ‏(1:10m) مبسَّطة."],
  ["Called the Arabian Gulf on its southern shore.", "يسمّى الخليج العربي على ضفته الجنوبية."],
  [
    "Point of the airport's record; no runway ends to check it by.",
    "نقطة من سجل المطار؛ ولا أطراف مدارج للتحقق منها.",
  ],
  ["Point of the border place it is named for.", "نقطة المكان الحدودي الذي يحمل اسمه."],
  [
    "Point of the village it is named for; the field reaches around it.",
    "نقطة القرية التي يحمل اسمها؛ والحقل يمتد حولها.",
  ],
  ["Point of the Jordanian border post's locality.", "نقطة موضع المركز الحدودي الأردني."],
  [
    "Half way between the villages on the two sides that it is named for.",
    "في منتصف المسافة بين القريتين على الجانبين اللتين يحمل اسمهما.",
  ],
  [
    "Point of the CIA World Factbook: the country is in parts, and the largest alone would stand for the whole.",
    "نقطة من كتاب حقائق العالم: البلد أجزاء، وأكبرها وحده كان سيمثّل الكل.",
  ],
  [
    "A point on the river from which both ends are equally far; the circle reaches to them.",
    "نقطة على النهر يتساوى بُعد طرفيه عنها؛ والدائرة تبلغهما.",
  ],
  ["Middle of the canal, with a radius that covers its length.", "منتصف القناة، بنصف قطر يغطي طولها."],
  [
    "A point as commonly published; not checked against a map by us.",
    "نقطة كما تُنشر عادة؛ ولم نتحقق منها على خريطة.",
  ],
  [
    "Two public points lie 3 km apart (34.385, 40.957 and 34.407, 40.980); ours is half way, and the circle holds both.",
    "بين نقطتين منشورتين 3 كم (\u206634.385, 40.957\u2069 و\u206634.407, 40.980\u2069)؛ ونقطتنا في المنتصف، والدائرة تضمّ كلتيهما.",
  ],
  [
    "Published positions differ by up to 10 km: 5 km from the Al-Yarubiyah crossing in some, 36.86 N 41.97 E in another.",
    "تختلف المواضع المنشورة بما يصل إلى 10 كم: على بُعد 5 كم من معبر اليعربية في بعضها، و\u206636.86 N 41.97 E\u2069 في غيره.",
  ],
  ["Not checked against imagery.", "لم يُتحقق منه على صور."],
  ["Published points differ by # km.", "تختلف النقاط المنشورة بمقدار {1} كم."],
  [
    "Published points differ by up to # km; the village of Al-Tanf lies # km to the east.",
    "تختلف النقاط المنشورة بما يصل إلى {1} كم؛ وقرية التنف على بُعد {2} كم شرقًا.",
  ],
  [
    "airportsdata puts it # km away; the circle holds both.",
    "يضعه airportsdata على بُعد {1} كم؛ والدائرة تضمّ الموضعين.",
  ],
  [
    "Who's On First # has it # km away; the circle holds both.",
    "يضعه Who's On First {1} على بُعد {2} كم؛ والدائرة تضمّ الموضعين.",
  ],
  [
    "On the Golan Heights, which Israel has held since 1967.",
    "في هضبة الجولان التي تسيطر عليها إسرائيل منذ 1967.",
  ],
  ["In East Jerusalem.", "في القدس الشرقية."],
  [
    "Held by Iran, claimed by the United Arab Emirates.",
    "تسيطر عليها إيران، وتطالب بها الإمارات العربية المتحدة.",
  ],
  ["The circle holds both points.", "والدائرة تضمّ النقطتين."],
  [
    "Drawn by us with a few corners; Syrian territory occupied by Israel since 1967, annexed in 1981.",
    "رسمناها نحن بأركان قليلة؛ أرض سورية تحتلها إسرائيل منذ 1967، وضمّتها عام 1981.",
  ],
  [
    "A village on the line between Lebanon and the Golan Heights, held by Israel since 1967 in part or whole.",
    "قرية على الخط بين لبنان وهضبة الجولان، تسيطر عليها إسرائيل منذ 1967 جزئيًا أو كليًا.",
  ],
  [
    "Its status is disputed; GeoNames files it under Israel.",
    "وضعها متنازع عليه؛ ويدرجها GeoNames تحت إسرائيل.",
  ],
  ["The village of Tiyas lies 5 km away.", "قرية التياس على بُعد 5 كم."],
  [
    "Villages of the same name lie near Idlib, Homs and Qamishli.",
    "توجد قرى بالاسم نفسه قرب إدلب وحمص والقامشلي.",
  ],
  [
    "GeoNames 92138 merges Al-Qaim and Husaybah, which stands here as a place of its own.",
    "يدمج GeoNames 92138 القائم وحصيبة، وحصيبة هنا مكان قائم بذاته.",
  ],
  ["Places of the same name lie in Yemen and near Najaf.", "توجد أماكن بالاسم نفسه في اليمن وقرب النجف."],
  [
    "A phosphate-mining town missing from GeoNames' populated places; the point is from a list of Anbar's towns whose other points agree with GeoNames within 200 m.",
    "بلدة لتعدين الفوسفات غير واردة بين الأماكن المأهولة في GeoNames؛ والنقطة من قائمة لبلدات الأنبار توافق نقاطها الأخرى GeoNames ضمن 200 م.",
  ],
  [
    "Points published under this name belong to bases in Iran; this one stands for the area south-east of Abu Kamal.",
    "النقاط المنشورة بهذا الاسم لقواعد في إيران؛ وهذه تمثّل المنطقة جنوب شرق البوكمال.",
  ],
  [
    "The border town beside Al-Qaim; another Husaybah lies east of Ramadi (GeoNames 435849), 250 km away.",
    "البلدة الحدودية بجوار القائم؛ وحصيبة أخرى شرق الرمادي (GeoNames 435849) على بُعد 250 كم.",
  ],
];
