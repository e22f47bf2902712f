// The forms English tells days, months and periods in, as one pattern; its named groups say which form was met and what stood in it.
import { SwiftPattern } from "../../text/swift-pattern";

const monthNames =
  "Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?";
const month = `${monthNames}|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?`;
const dayNames = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const weekday = `${dayNames}|${dayNames.toUpperCase()}`;
/** Short names are words of their own ("sun", "sat"): taken only beside a number. */
const shortDay = "(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun|MON|TUES?|WEDS?|THU(?:RS?)?|FRI|SAT|SUN)\\.?";
const dayBefore = String.raw`(?:(?:${weekday}|\b${shortDay}),?\s+(?:the\s+)?)?`;
const dayNumber = "(?:[12]\\d|3[01]|0?[1-9])";

const forms: readonly string[] = [
  // 2024-02-02, 20-04-2020
  String.raw`(?<iso>\b(?:19|20)\d\d(?<isoMark>[-/])(?:0[1-9]|1[0-2])\k<isoMark>(?:0[1-9]|[12]\d|3[01])\b)`,
  String.raw`(?<dmy>\b(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|20)\d\d\b)`,
  // 12 1640 UTC JUL 24, 121640Z JUL 2024: how ships and armies write it
  String.raw`\b(?<groupDay>0[1-9]|[12]\d|3[01])\s?(?:[01]\d|2[0-3])[0-5]\d\s?(?:Z|UTC|GMT)\s?(?<groupMonth>${month})\s?(?<groupYear>(?:20)?\d\d)\b`,
  // October 7, Oct. 7, 2023 (a weekday or a part of the day in front is taken in)
  String.raw`${dayBefore}(?<month1>\b(?:${month}))\s*(?:(?<from1>${dayNumber})(?:st|nd|rd|th)?(?:\s*[-–]\s*|\s+(?:and|to)\s+)(?=${dayNumber}(?:st|nd|rd|th)?(?:[,.;:)]|$|\s+(?:in|at|on|near|when|as|by)\b)))?(?<day1>${dayNumber})(?:st|nd|rd|th)?\b(?!\s*(?:-|–)?\s*(?:people|soldiers|percent|%))(?:,?\s+(?<year1>(?:19|20)\d\d)\b)?`,
  // 7 October 2023, the 7th of October
  String.raw`${dayBefore}\b(?:(?<from2>${dayNumber})(?:st|nd|rd|th)?(?:\s*[-–/]\s*|\s+(?:and|to|into)\s+))?(?<day2>${dayNumber})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month2>(?:${month}))(?![a-z])(?:,?\s+(?<year2>(?:19|20)\d\d)\b)?`,
  // SAT 14, THU 12 to FRI 13; on the 14th
  String.raw`\b(?:${shortDay}\s+(?<from5>${dayNumber})(?:\s*[-–]\s*|\s+(?:and|to|into)\s+))?${shortDay}\s+(?<day5>${dayNumber})\b(?!\s*(?:[:.]\d|${month}))`,
  String.raw`\b[Oo]n the (?<day6>${dayNumber})(?:st|nd|rd|th)(?=[,.;:)]|\s+(?:and|in|at|near|of (?:this|the) month|a|an|the|two|three)\b(?! (?:floor|day|time)))`,
  // on the 16th it struck
  String.raw`\b[Oo]n the (?<day7>${dayNumber})(?:st|nd|rd|th)(?=\s+(?:it|they|he|she|its|their|we|our|there|shells|rockets|drones|missiles|jets|gunmen|soldiers|troops|rebels|fighters|forces)\b)`,
  // last Sunday, Friday
  String.raw`(?<modifier>\b(?:[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his|past)\s+)?(?:(?<fromWeekday>\b(?:${weekday}))(?:\s+(?:night|evening|afternoon|morning))?(?:\s*[-–/]\s*|\s+(?:and|to|into|through|till|until)\s+)(?:(?:\d{1,2}[:.]\d\d\s+on\s+)|(?:early|late)\s+(?:on\s+)?)?)?(?<weekday>\b(?:${weekday}))\b`,
  // two days ago, three weeks ago, the night before last
  String.raw`\b(?<agoCount>\d{1,2}|[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)\s+(?<agoUnit>days?|nights?|weeks?|months?)\s+ago\b`,
  // two days later, a day earlier, the next day: from the day the text speaks of
  String.raw`\b(?<shiftCount>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|\d{1,2})\s+(?:days?|nights?)\s+(?<shiftWay>earlier|later|before(?=[,.;]|$)|afterwards?|after(?=[,.;]|$))`,
  // A day after five men died: so long before the report
  String.raw`(?:^|(?<=[-–—]\s))(?<afterCount>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)\s+(?:days?|nights?)\s+after(?=\s+(?:[\w’'-]+\s+){1,5}?(?:died|was|were|hit|struck|killed|attacked|bombed|shelled|stormed|raided)\b)`,
  String.raw`(?<nextDay>\b[Tt]he (?:next|following|previous) (?:day|morning|afternoon|evening|night)\b|\b[Tt]he day (?:before|after)(?=[,.;]|$))`,
  String.raw`(?<beforeLast>\b(?:[Tt]he )?(?:night|day) before (?:last|yesterday)\b)`,
  String.raw`(?<weekend>\b(?:[Oo]ver|[Aa]t|[Dd]uring|[Ll]ast|[Tt]his|[Tt]his past)\s+(?:the\s+)?(?:past |last )?weekend\b)`,
  // today, yesterday, tonight
  String.raw`(?<today>\b(?:[Ee]arlier today|[Ll]ater today|[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|OVERNIGHT|[Oo]vernight(?! (?:(?:on|into|to|from) )?(?:${weekday}|${month}|\d))|[Ll]ast night|[Tt]his (?:morning|afternoon|evening)|(?:[Tt]he )?same (?:day|morning|afternoon|evening|night)|[Tt]hat (?:same )?day|(?:[Ii]n the course of|[Dd]uring|[Tt]hroughout|[Ll]ater in|[Ee]arlier in) the day|[Tt]hat (?:morning|afternoon|evening|night))\b)`,
  // last week, the past 24 hours, in the last days
  String.raw`(?<pastUnits>\b(?:(?:[Ii]n|[Ww]ithin|[Oo]ver|[Dd]uring|of)\s+)?(?:[Tt]he\s+)?(?:last|past|previous)\s+(?<pastCount>\d+|two|three|four|five|six|seven|few|several)?\s*(?<pastUnit>hours|days|nights|weeks))\b`,
  String.raw`(?<pastOne>\b(?:[Ii]n|[Ww]ithin|[Oo]ver|[Dd]uring)\s+the\s+(?:last|past|previous)\s+(?<pastSpan>day|week)\b)(?! of\b)`,
  String.raw`(?<within24>\bwithin (?:24|48) hours\b)`,
  String.raw`(?<week>\b(?:(?:[Ee]arlier |[Ll]ate |[Ee]arly )?(?:[Ll]ast|[Tt]his|[Nn]ext) week|[Tt]he (?:week before|previous week))\b)`,
  String.raw`(?<relativeMonth>\b(?:[Ee]arlier this|[Ee]arly this|[Ll]ate last|[Ll]ast|[Tt]his|[Nn]ext)\s+month\b)`,
  String.raw`(?<relativeYear>\b(?:[Ee]arlier this|[Ee]arly last|[Ll]ate last|[Ll]ast|[Tt]his|[Nn]ext)\s+year\b)`,
  // in July, last October, July 2018, in January of this year
  String.raw`(?<monthOnly>\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|of|[Ll]ast|[Ll]ate|[Ee]arly|[Mm]id|[Tt]his|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter)[\s-]+(?:in\s+)?)(?<month3>(?:${month}))(?![a-z])(?:,?\s+(?<year3>(?:19|20)\d\d)\b|\s+(?:of\s+)?(?<yearWay>this|last)\s+year\b)?(?!\s*\d)`,
  String.raw`(?<month4>\b(?:${month}))\s+(?<year4>(?:19|20)\d\d)\b`,
  String.raw`\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom)\s+(?<yearOnly>(?:19|20)\d\d)\b(?!\s*(?:people|soldiers|troops|fighters))`,
];

/** Every form, the earlier before the later where two begin in one place. */
export const dateForms = new SwiftPattern(forms, "u");
