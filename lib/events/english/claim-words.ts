// The words English counts harm, targets and weapons with, as data.
import type { ClaimField, Population } from "../claim";

export const personWords =
  "people|persons?|men|man|women|woman|child(?:ren)?|boys?|girls?|civilians?|residents?|villagers?|workers?|labou?rers?|contractors?|journalists?|medics?|doctors?|patients?|peacekeepers?|students?|farmers?|shepherds?|traders?|soldiers?|troops?|fighters?(?! (?:jets?|planes?|bombers?|aircraft|pilots?))|militants?|militiamen|gunmen|gunman|rebels?|insurgents?|terrorists?|officers?|policem[ea]n|police|members|recruits|servicem[ea]n|commanders?|guards?|personnel|sailors?|crew|pilots?|dead|wounded|injured|marines?|airmen|conscripts?|others|victims?|Palestinians|Israelis|Syrians|Iraqis|Lebanese|Yemenis|Iranians|Americans|Ukrainians|Russians|Sudanese|Turks|Kurds|Houthis|civilian lives|lives";

export const populationOf = (words: string): Population => {
  const lower = words.toLowerCase();
  if (/\b(?:peacekeeper|journalist|medic|aid worker)/.test(lower)) return "other";
  if (
    /civilian|child|women|woman|\bboys?\b|\bgirls?\b|resident|villager|labou?rer|student|farmer|shepherd|trader|contractor|patient/.test(
      lower,
    )
  )
    return "civilian";
  if (
    /soldier|troop|fighter|militant|militia|gunm|rebel|insurgent|terrorist|officer|police|recruit|service|command|guard|sailor|marine|airm|conscript|security forces|\bpilots?\b/.test(
      lower,
    )
  )
    return "combatant";
  return "unknown";
};

/** Words after or around a count of people that say what befell them, the earliest wins. */
export const harmWords: readonly { readonly words: RegExp; readonly field: ClaimField }[] = [
  {
    words:
      /\b(?:killed (?:or|and) (?:wounded|injured|maimed)|dead (?:or|and) wounded|casualties|killed or hurt)\b/i,
    field: "casualties",
  },
  {
    words:
      /\b(?:killed|dead|died|die|lost their lives|perished|martyred|deaths?|fatalities|slain|martyrs?|lives)\b|\bfell\b(?! (?:on|in|at|to))/i,
    field: "killed",
  },
  {
    words:
      /\b(?:injured|wounded|hurt|maimed|injuries|wounds|hospitali[sz]ed|in hospital|(?:were|was) shot(?! (?:dead|down|at)))\b/i,
    field: "injured",
  },
  { words: /\b(?:missing|unaccounted for)\b/i, field: "missing" },
];

export const harmBefore: readonly { readonly words: RegExp; readonly field: ClaimField }[] = [
  {
    words: /\b(?:kill(?:ed|ing|s)? (?:or|and) (?:wound(?:ed|ing)|injur(?:ed|ing)))\s+$/i,
    field: "casualties",
  },
  {
    words:
      /\b(?:kill(?:ed|ing|s)?|death toll (?:of|to|at|rose to)|toll (?:of|to|at)|claim(?:ed|ing) the lives of|cost(?:ing)?|took|deaths? of|martyred|counts?|raised its toll to)\s+(?:the lives of\s+)?$/i,
    field: "killed",
  },
  { words: /\b(?:injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing)?)\s+$/i, field: "injured" },
];

/** Things counted as hit, fired or flown. */
export const thingWords: readonly { readonly words: string; readonly field: ClaimField }[] = [
  {
    words:
      "targets|sites|places|houses|homes|buildings|vehicles|posts|positions|tunnels|boats|ships|ports|schools|hospitals|checkpoints",
    field: "targets",
  },
  {
    words:
      "facilities|bases|locations|depots|installations|headquarters|camps|warehouses|strongholds|compounds",
    field: "facilities",
  },
  {
    words:
      "(?:ballistic |cruise |guided |anti-tank |precision )*missiles|rockets|bombs|(?:mortar |artillery )?(?:shells|rounds)|drones|uavs|mortars|projectiles|munitions|weapons|grenades",
    field: "munitions",
  },
  {
    words:
      "(?:precision |air ?|aerial |drone )*strikes?|air[ -]?strikes?|(?:air )?raids?|sorties|airstrikes?",
    field: "strikes",
  },
  { words: "attacks?|assaults?", field: "attacks" },
  {
    words:
      "(?:(?:f|b|a|su|mig)-?\\d+\\w*|typhoons?|tornados?|reapers?)(?: (?:fighter )?(?:jets?|bombers?|fighters?|warplanes?|gr4s?|drones?))?|(?:fighter |combat )?jets?|war ?planes?|bombers?|aircraft|planes?|helicopters?",
    field: "aircraft",
  },
];

/** Said of nobody: nought killed or hurt. */
export const nobodyHurt =
  /\b(?:no(?:body| one)(?: else)? (?:was|were|is|has been|had been)(?: reported)?(?: to have been)? (?:killed(?: or (?:hurt|injured|wounded))?|hurt|injured|wounded|harmed)|no(?: word of| reports? of|) (?:casualties|injuries|deaths|fatalities|victims)(?: or damage)?|no reports? that any(?:one|body) was (?:hurt|killed|injured|harmed)|(?:are|is|were|was) unharmed|without (?:casualties|injuries)|nothing (?:\w+ ){0,4}(?:suggest|indicate) that (?:civilians|anyone) (?:was|were) (?:harmed|hurt|killed))\b/gi;

/** What a place struck was used for, or was. */
export const usePattern =
  /\b(?:used as|serving as|served as|described as|describing (?:it|the target|the site|the place) as|believed to be|said to be|identified as|known as|turned out to be)\s+((?:an?\s+|the\s+)?(?:[\w’'-]+\s+){0,5}?(?:depots?|warehouses?|headquarters|stores?|factor(?:y|ies)|command (?:cent(?:er|re)s?|posts?)|bases?|launch(?:ing)? sites?|cache|safe houses?|hideouts?|workshops?|barracks|laborator(?:y|ies)|airfields?|strongholds?))\b/gi;

/** Military places named as object of a strike, without a count. */
export const objectPattern =
  /\b(?:struck|hit|bombed|targeted|destroyed|shelled|attacked|flattened|hitting|striking|targeting)\s+((?:an?\s+|the\s+)?(?:[\w’'-]+\s+(?:and\s+)?){0,4}?(?:(?:stores?|caches?|stockpiles?|depots?) of [\w’'-]+(?: and [\w’'-]+)?|depots?|warehouses?|headquarters|factor(?:y|ies)|command (?:cent(?:er|re)s?|posts?)|launch(?:ing)? sites?|launchers?|caches?|hideouts?|workshops?|barracks|runways?|radar(?:s| stations?)?|strongholds?))\b/gi;
