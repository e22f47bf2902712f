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
  // One place each.
  [
    "Centre and radius of the outline in Who's On First # ($).",
    "مركز الحدود ونصف قطرها في Who's On First {1} ({2}).",
  ],
  ["The Red Sea south of 17° N; cut by us.", "البحر الأحمر جنوب خط العرض 17° شمالًا؛ حدّدناه نحن."],
  ["The Red Sea north of 23° N; cut by us.", "البحر الأحمر شمال خط العرض 23° شمالًا؛ حدّدناه نحن."],
  ["East of 28° E, land in it; drawn by us.", "شرق خط الطول 28° شرقًا، وفيه يابسة؛ رسمناه نحن."],
  ["A box up to 180 degrees; drawn by us.", "مستطيل حتى الدرجة 180؛ رسمناه نحن."],
  [
    "The valley and its uplands; the governorate of Hadramawt is larger.",
    "الوادي ومرتفعاته؛ ومحافظة حضرموت أوسع منه.",
  ],
  [
    "Label point in Viti Levu, the largest island (Natural Earth 1:50m); the country lies on both sides of 180 degrees.",
    "نقطة التسمية في فيتي ليفو، كبرى الجزر (Natural Earth 1:50m)؛ والبلد على جانبي الدرجة 180.",
  ],
  ['The oil town; GeoNames calls it "$".', "بلدة النفط؛ ويسمّيها GeoNames «{1}»."],
  [
    "Five other places named Rumaylan lie in Al-Hasakah and Deir ez-Zor.",
    "توجد خمسة أماكن أخرى باسم رميلان في الحسكة ودير الزور.",
  ],
  ["The point of Rukban camp across the border stands for it.", "تمثّله نقطة مخيم الركبان عبر الحدود."],
  ["Al Mayadeen is also a television channel in Beirut.", "الميادين أيضًا قناة تلفزيونية في بيروت."],
  [
    "Who's On First puts the quarter at 33.516, 36.270 and its old hill quarter at 33.503, 36.243; the circle holds both.",
    "يضع Who's On First الحي عند \u206633.516, 36.270\u2069 وحيّه القديم على التل عند \u206633.503, 36.243\u2069؛ والدائرة تضمّ كليهما.",
  ],
  [
    "The airfield lies 4 km to the south-west, and a village of the name in Aleppo.",
    "المطار على بُعد 4 كم إلى الجنوب الغربي، وفي حلب قرية بالاسم نفسه.",
  ],
  [
    "Another Who's On First record (421204235) puts it 6.5 km away, wrongly.",
    "سجل آخر في Who's On First ‏(421204235) يضعه خطأً على بُعد 6.5 كم.",
  ],
  ["The point of the Juffair neighbourhood stands for it.", "تمثّله نقطة حي الجفير."],
  [
    "Near Nasiriyah in the south; not the base of the same name at Abu Kamal in Syria.",
    "قرب الناصرية في الجنوب؛ وليست القاعدة التي تحمل الاسم نفسه عند البوكمال في سوريا.",
  ],
  [
    "Ramon Airport, the civil field near Eilat, lies 120 km to the south.",
    "مطار رامون المدني قرب إيلات على بُعد 120 كم جنوبًا.",
  ],
  [
    "The town; the camp of the same name lies to its south-east.",
    "البلدة؛ والمخيم الذي يحمل الاسم نفسه إلى الجنوب الشرقي منها.",
  ],
  [
    "A village; the quarter of Damascus and its airfield bear the same name.",
    "قرية؛ ويحمل الاسم نفسه الحي الدمشقي ومطاره.",
  ],
  [
    "Its Hebrew name is three letters; it must not answer to longer names that share them.",
    "اسمه العبري من ثلاثة أحرف؛ ولا ينبغي أن يُؤخذ محل أسماء أطول تشترك فيها.",
  ],
  ["The complex lies in the hills around the village.", "يقع المجمّع في التلال المحيطة بالقرية."],
  [
    "Three decimals on a map of the lines of control; the pontoon bridge has been moved along the river.",
    "ثلاث خانات عشرية على خريطة لخطوط السيطرة؛ وقد نُقل الجسر العائم على امتداد النهر.",
  ],
  [
    "The kibbutz of the same name lies 1.5 km to the north-east.",
    "الكيبوتس الذي يحمل الاسم نفسه على بُعد 1.5 كم إلى الشمال الشرقي.",
  ],
  ["On the southern edge of the town of al-Hawl.", "على الطرف الجنوبي لبلدة الهول."],
  ["2.5 km east of the village it is named for.", "على بُعد 2.5 كم شرق القرية التي يحمل اسمها."],
  [
    "A field of 80 km from end to end; the circle holds most of it.",
    "حقل طوله 80 كم من طرف إلى طرف؛ والدائرة تضمّ معظمه.",
  ],
  [
    "33 km north-west of the town of Natanz; known to a minute of arc.",
    "على بُعد 33 كم شمال غرب بلدة نطنز؛ معروف بدقة دقيقة قوسية.",
  ],
  [
    "A complex of several sites; many villages of the name lie elsewhere in Iran.",
    "مجمّع من عدة مواقع؛ وفي أماكن أخرى من إيران قرى كثيرة بهذا الاسم.",
  ],
  ["17 km south-east of the city of Bushehr.", "على بُعد 17 كم جنوب شرق مدينة بوشهر."],
  ["45 km north-west of the city of Arak.", "على بُعد 45 كم شمال غرب مدينة أراك."],
  ["13 km south-east of the town of Dimona.", "على بُعد 13 كم جنوب شرق بلدة ديمونا."],
  [
    "The village south of Qom; the enrichment plant that bears its name lies north of the city, and no source we may cite gives its point.",
    "القرية جنوب قم؛ ومنشأة التخصيب التي تحمل اسمها شمال المدينة، ولا مصدر يجوز لنا الاستشهاد به يعطي نقطتها.",
  ],
  ["Iran's main oil terminal lies on it.", "عليها محطة النفط الرئيسية في إيران."],
  [
    "On the border with Egypt; Rafah the town, its camp and the Egyptian town of the name are other places.",
    "على الحدود مع مصر؛ ومدينة رفح ومخيمها والمدينة المصرية التي تحمل الاسم نفسه أماكن أخرى.",
  ],
  [
    "Of Baghdad; other cities' green zones are not this place.",
    "في بغداد؛ والمناطق الخضراء في مدن أخرى ليست هذا المكان.",
  ],
  ["The port; the town lies to its south-west.", "الميناء؛ والبلدة إلى الجنوب الغربي منه."],
  ["The port; the town lies to its north-east.", "الميناء؛ والبلدة إلى الشمال الشرقي منه."],
  [
    "The point is that of the town which grew around the plants; the circle holds both.",
    "النقطة نقطة المدينة التي نمت حول المصانع؛ والدائرة تضمّ كليهما.",
  ],
  [
    "Refinery and port share the peninsula; known to a minute of arc.",
    "المصفاة والميناء في شبه الجزيرة نفسها؛ معروف بدقة دقيقة قوسية.",
  ],
  [
    "The point is the mooring of the tanker; the headland and the port on it lie 7 to 8 km east of it, inside the circle.",
    "النقطة مرسى الناقلة؛ والرأس والميناء الذي عليه شرقها بـ7 إلى 8 كم، داخل الدائرة.",
  ],
  [
    "Held by Russia since 2014; Ukraine's by resolution 68/262 of the UN General Assembly.",
    "تسيطر عليها روسيا منذ 2014؛ وهي لأوكرانيا بموجب قرار الجمعية العامة للأمم المتحدة 68/262.",
  ],
];
