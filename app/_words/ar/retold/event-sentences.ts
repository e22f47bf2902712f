// Arabic for what lib/events says of events, claims, places and times in sentences of its own.
import type { RetoldWords } from "../../retell/retold-words";

export const eventSentences: RetoldWords["sentences"] = [
  // Grades, as lib/events/summary/grade-event.ts makes them.
  ["All that is said about it denies it.", "كل ما قيل عنه ينفيه."],
  [
    "Said by $, speaking for $, named as carrying it out.",
    "صدر عن {1} باسم {2}، وهي الجهة المذكورة منفِّذةً له.",
  ],
  ["Told by $ independent publishers.", "عدد الناشرين المستقلين الذين أوردوه: {1}."],
  [
    "Told by several reports that are not known to be independent.",
    "أوردته عدة تقارير لا يُعرف إن كان بعضها مستقلًا عن بعض.",
  ],
  ["Told by one report.", "أورده تقرير واحد."],
  ["Told by one report, retold here in our own words.", "أورده تقرير واحد، نعيد روايته هنا بكلماتنا."],
  // What nobody says: lib/events/showing/not-known.ts.
  ["No source gives the day.", "لا يذكر أي مصدر اليوم."],
  ["No source gives the hour.", "لا يذكر أي مصدر الساعة."],
  ["No source names where it happened.", "لا يسمّي أي مصدر مكان وقوعه."],
  ["No source gives the exact spot.", "لا يحدد أي مصدر الموقع الدقيق."],
  ["No source here names who did it.", "لا يسمّي أي مصدر هنا الجهة المنفّذة."],
  [
    "No source here says whether anyone was killed or hurt.",
    "لا يذكر أي مصدر هنا ما إذا كان أحد قد قُتل أو أُصيب.",
  ],
  // Conflicts and sums that were not made: lib/events/summary/conflicts.ts.
  ["$ denies what $ says: $.", "{1}: نفيٌ لما صدر عن {2}: {3}."],
  ["$ says $, $ says $, about the same happening.", "بحسب {1}: {2}، وبحسب {3}: {4}، والحديث عن الحدث نفسه."],
  ["$ says $, $ says $, about the same place.", "بحسب {1}: {2}، وبحسب {3}: {4}، والحديث عن المكان نفسه."],
  [
    "$ # ($) and $ # ($): not added; each speaks of another place.",
    "{1}: {2} (بحسب {3})، و{4}: {5} (بحسب {6}): لم تُجمع؛ فكل رقم يخص مكانًا آخر.",
  ],
  [
    "$ # ($) and $ # ($): not added; each speaks of another place, and the counters differ.",
    "{1}: {2} (بحسب {3})، و{4}: {5} (بحسب {6}): لم تُجمع؛ فكل رقم يخص مكانًا آخر، والجهات التي تعدّ مختلفة.",
  ],
  [
    "$ # ($) and $ # ($): not added; each speaks of another place, and whom each counts is not the same or not said.",
    "{1}: {2} (بحسب {3})، و{4}: {5} (بحسب {6}): لم تُجمع؛ فكل رقم يخص مكانًا آخر، ومن يشملهم كل رقم مختلفون أو غير محددين.",
  ],
  [
    "$ # ($) and $ # ($): not added; each speaks of another place, and the counters differ, and whom each counts is not the same or not said.",
    "{1}: {2} (بحسب {3})، و{4}: {5} (بحسب {6}): لم تُجمع؛ فكل رقم يخص مكانًا آخر، والجهات التي تعدّ مختلفة، ومن يشملهم كل رقم مختلفون أو غير محددين.",
  ],
  [
    "# $ ($) equals # ($) and # ($) together. It stays a claim of its own: the text does not say that it is their sum, and we make none.",
    "{1} {2} (بحسب {3}) يساوي {4} (بحسب {5}) و{6} (بحسب {7}) معًا. ويبقى إفادة قائمة بذاتها: فالنص لا يقول إنه مجموعهما، ونحن لا نجمع.",
  ],
  // Locations.
  ["Shown to within # km on purpose.", "يُعرض عمدًا بدقة لا تتجاوز {1} كم."],
  ["An editor found that the words name no place.", "وجد أحد المحررين أن الكلمات لا تسمّي مكانًا."],
  [
    "Counted from $, which an editor chose: # km around it.",
    "محسوب من {1} الذي اختاره أحد المحررين: {2} كم حوله.",
  ],
  [
    "An editor chose $; the text speaks of a part of it or of a place beside it, so the whole stands for it.",
    "اختار أحد المحررين {1}؛ ويتحدث النص عن جزء منه أو مكان بجواره، ولذلك يُمثَّل بالكل.",
  ],
  ["No gazetteer at hand knows this name.", "لا يعرف هذا الاسم أي معجم جغرافي متاح هنا."],
  // Times.
  [
    "The words name no day by themselves, and the day of publication is not known.",
    "الكلمات وحدها لا تحدد يومًا، ويوم النشر غير معروف.",
  ],
  [
    "No day is told with it; it is part of the operation told in the same report.",
    "لم يُذكر له يوم؛ وهو جزء من العملية الواردة في التقرير نفسه.",
  ],
  [
    "The zone of the place is not known: the interval covers the words anywhere on Earth.",
    "المنطقة الزمنية للمكان غير معروفة: تغطي المدة ما تعنيه الكلمات في أي مكان على الأرض.",
  ],
  [
    "No zone is told; read at the place ($) or in $, the hours differ and the day is the same.",
    "لم تُذكر المنطقة الزمنية؛ وبين قراءتها بتوقيت المكان ({1}) وبتوقيت {2} تختلف الساعات ويبقى اليوم نفسه.",
  ],
  ["No zone is told.", "لم تُذكر المنطقة الزمنية."],
  [
    "Read at the place ($) it is $; read in $ it is already $ at the place.",
    "بتوقيت المكان ({1}) هو {2}، وبتوقيت {3} يكون اليوم قد صار {4} في المكان.",
  ],
  [
    "Read at the place ($) it is $; read in $ it is $ at the place.",
    "بتوقيت المكان ({1}) هو {2}، وبتوقيت {3} يكون {4} في المكان.",
  ],
  ["The interval covers both.", "تغطي المدة القراءتين."],
  [
    "A night spans two days: the interval covers the hours of both that the words allow.",
    "الليلة تمتد على يومين: تغطي المدة ساعات كليهما التي تسمح بها الكلمات.",
  ],
  // Places told by their relation to others: lib/geoparser.
  ['"$" gives no name: somewhere in this area.', "«{1}» لا يعطي اسمًا: في مكان ما من هذه المساحة."],
  ['"$" gives no name: somewhere in $.', "«{1}» لا يعطي اسمًا: في مكان ما من {2}."],
  ["The northern part of $, cut from its outline.", "الجزء الشمالي من {1}، مقتطعًا من حدوده."],
  ["The southern part of $, cut from its outline.", "الجزء الجنوبي من {1}، مقتطعًا من حدوده."],
  ["The eastern part of $, cut from its outline.", "الجزء الشرقي من {1}، مقتطعًا من حدوده."],
  ["The western part of $, cut from its outline.", "الجزء الغربي من {1}، مقتطعًا من حدوده."],
  ["The central part of $, cut from its outline.", "الجزء الأوسط من {1}، مقتطعًا من حدوده."],
  ["Near $: its radius of # km and 15 km.", "قرب {1}: نصف قطره {2} كم مضافًا إليه 15 كم."],
  ["A road to $: its radius of # km and 30 km.", "طريق إلى {1}: نصف قطره {2} كم مضافًا إليه 30 كم."],
  ["Between $ and $: a band along the line.", "بين {1} و{2}: شريط على امتداد الخط."],
  ["The road between $ and $: a band along the line.", "الطريق بين {1} و{2}: شريط على امتداد الخط."],
  [
    "Along the border of $ and $: 20 km to either side of the line.",
    "على امتداد حدود {1} و{2}: 20 كم على جانبي الخط.",
  ],
  ["The countryside of $: anywhere in it.", "ريف {1}: في أي مكان منه."],
  ["Stands in the headline; nobody in particular says it.", "ورد في العنوان، ولا يقوله أحد بعينه."],
  ["Told side by side: # and #.", "ذُكروا جنبًا إلى جنب: {1} و{2}."],
  ['Part of the "$" told before it.', "جزء من «{1}» المذكور قبله."],
  ['Another figure for the "$" told before it.', "رقم آخر لـ«{1}» المذكور قبله."],
  ["A figure for the harm the sentence before speaks of.", "رقم للضحايا الذين تتحدث عنهم الجملة السابقة."],
  [
    "A cell of a table; the head of its column says what it counts.",
    "خلية في جدول، ورأس عمودها يبيّن ما تَعُدّه.",
  ],
  [
    'The text says "including civilians" and gives no number of them.',
    "يقول النص «\u2068including civilians\u2069» (أي أن بينهم مدنيين) دون ذكر عددهم.",
  ],
  ['The text says "$" and gives no number.', "يقول النص «{1}» دون ذكر عدد."],
  [
    "People told one by one; the number is how many are told.",
    "أشخاص ذُكروا واحدًا واحدًا؛ والعدد هو عدد المذكورين.",
  ],
  [
    "$ speaks for $, one of the countries struck; the text does not say which country the number is about.",
    "{1} جهة تتحدث باسم {2}، وهو أحد البلدان التي قُصفت؛ ولا يقول النص أي بلد يخصه العدد.",
  ],
  ["From: $.", "المصدر: {1}."],
  ['"$" counted from publication on $.', "«{1}» محسوبة من يوم النشر {2}."],
  ['"$" counted from $, a day the text tells.', "«{1}» محسوبة من {2}، وهو يوم يذكره النص."],
  [
    "Its hours are counted on the clock of the place that an editor chose.",
    "تُحسب ساعاته بتوقيت المكان الذي اختاره محرر.",
  ],
  [
    "The day was set by an editor; its hours are counted in UTC.",
    "حدّد اليومَ أحد المحررين، وتُحسب ساعاته بالتوقيت العالمي UTC.",
  ],
  // What a retelling of ours retells: seeds/reports.
  ['"$", $; publisher not given', "«{1}»، {2}؛ الناشر غير مذكور"],
];
