// Arabic for what is stored in English and every page may show: names of actors, titles of events, sentences of the house. Neutral, as
// newsrooms write it.
import type { RetoldWords } from "../retell/retold-words";
import { labels } from "./labels";
import { hedges, units } from "./retold/counted";
import { eventSentences } from "./retold/event-sentences";
import { geocoderSentences } from "./retold/geocoder-sentences";
import { geoparserSentences } from "./retold/geoparser-sentences";
import { names } from "./retold/names";
import { noEventSentences } from "./retold/no-event-sentences";
import { adjectives, nouns } from "./retold/people-and-things";
import { speakers } from "./retold/speakers";

export const retoldWords: RetoldWords = {
  language: "ar",
  names,
  deeds: { ...labels.eventKind, ied: "انفجار عبوة ناسفة", interception: "اعتراض نيران", other: "هجوم" },
  many: {
    airstrike: "غارات جوية",
    missile_attack: "هجمات بالصواريخ",
    drone_attack: "هجمات بطائرات مسيّرة",
    rocket_attack: "هجمات بقذائف صاروخية",
    shelling: "قصف مدفعي",
    ground_fighting: "اشتباكات برية",
    ied: "انفجارات عبوات ناسفة",
    shooting: "حوادث إطلاق نار",
    interception: "عمليات اعتراض",
    naval_attack: "هجمات في البحر",
    raid: "مداهمات",
    other: "هجمات",
  },
  fields: labels.claimField,
  parts: {
    northern: "شمال",
    southern: "جنوب",
    eastern: "شرق",
    western: "غرب",
    central: "وسط",
    "north-eastern": "شمال شرق",
    northeastern: "شمال شرق",
    "north-western": "شمال غرب",
    northwestern: "شمال غرب",
    "south-eastern": "جنوب شرق",
    southeastern: "جنوب شرق",
    "south-western": "جنوب غرب",
    southwestern: "جنوب غرب",
  },
  directions: {
    north: "شمال",
    south: "جنوب",
    east: "شرق",
    west: "غرب",
    "north-east": "شمال شرق",
    northeast: "شمال شرق",
    "north-west": "شمال غرب",
    northwest: "شمال غرب",
    "south-east": "جنوب شرق",
    southeast: "جنوب شرق",
    "south-west": "جنوب غرب",
    southwest: "جنوب غرب",
    centre: "وسط",
    center: "وسط",
    middle: "وسط",
    heart: "قلب",
  },
  distances: {
    m: { few: "{count} أمتار", many: "{count} مترًا", other: "{count} متر" },
    km: { few: "{count} كم", many: "{count} كم", other: "{count} كم" },
    mi: { few: "{count} أميال", many: "{count} ميلًا", other: "{count} ميل" },
    nm: { few: "{count} أميال بحرية", many: "{count} ميلًا بحريًا", other: "{count} ميل بحري" },
  },
  title: {
    reported: "أنباء عن {deed}",
    by: " من جانب {actor}",
    from: " من {place}",
    said: "، بحسب {claimant}",
  },
  place: {
    in: "في {place}",
    on: "على {place}",
    near: "قرب {place}",
    outside: "خارج {place}",
    off: "على بُعد {distance} {direction} {place}",
    from: "على بُعد {distance} من {place}",
    beyond: "{direction} {place}",
    and: "{one} و{other}",
    border: "الحدود بين {place}",
    edge: "أطراف {place}",
    between: "بين {place}",
    vicinity: "محيط {place}",
    governorate: "محافظة {place}",
  },
  hedges,
  units,
  nouns,
  adjectives,
  speakers,
  counts: {
    words: {
      three: "ثلاثة",
      four: "أربعة",
      five: "خمسة",
      six: "ستة",
      seven: "سبعة",
      eight: "ثمانية",
      nine: "تسعة",
      ten: "عشرة",
      several: "عدة",
      some: "بعض",
    },
    atLeast: "{count} على الأقل",
    upTo: "حتى {count}",
    civilians: labels.population.civilian,
    fighters: labels.population.combatant,
  },
  sentences: [...eventSentences, ...noEventSentences, ...geoparserSentences, ...geocoderSentences],
};
