// The words English counts harm, targets and weapons with, as data.
import type { ClaimField, Population } from "../claim";

/** Peoples as they are counted ("three Nigerians"); listed, for patterns of people are read in any case. */
const peoples =
  "Palestinians?|Israelis?|Syrians?|Iraqis?|Lebanese|Yemenis?|Iranians?|Americans?|Britons?|Ukrainians?|Russians?|Sudanese|Turks?|Kurds?|Houthis|Afghans?|Pakistanis?|Indians|Egyptians?|Jordanians?|Libyans?|Tunisians?|Algerians?|Moroccans?|Saudis?|Emiratis?|Kuwaitis?|Nigerians?|Nigeriens?|Malians?|Ethiopians?|Eritreans?|Somalis?|Kenyans?|Ugandans?|Congolese|Chadians?|Cameroonians?|Germans?|Italians?|Spaniards?|Poles|Georgians?|Armenians?|Azerbaijanis?|Chechens?|Chinese|Koreans?|Filipinos?|Nepalis?|Bangladeshis?|Burmese|Colombians?|Canadians?|Australians?|Belarusians?|Serbs?|Albanians?|Yazidis?|Druze|Christians|Muslims|Rohingya";

export const personWords =
  "people|persons?|men|man|women|woman|child(?:ren)?|boys?|girls?|civilians?|residents?|villagers?|workers?|labou?rers?|contractors?|journalists?|medics?|doctors?|patients?|peacekeepers?|students?|farmers?|shepherds?|traders?|soldiers?|troops?|fighters?(?! (?:jets?|planes?|bombers?|aircraft|pilots?))|militants?|militiamen|gunmen|gunman|rebels?|insurgents?|terrorists?|officers?|policem[ea]n|police|members|recruits|servicem[ea]n|commanders?|guards?|personnel|sailors?|crew|pilots?|dead|wounded|injured|marines?|airmen|conscripts?|others|victims?|civilian lives|lives|migrants?|refugees?|detainees?|prisoners?|inmates?|hostages?|captives?|passengers?|commuters?|pedestrians?|passers-?by|bystanders?|onlookers?|worshippers?|mourners?|pilgrims?|guests?|tourists?|neighbou?rs?|locals|teachers?|pupils?|schoolchildren|nurses?|paramedics?|rescuers?|volunteers?|drivers?|fishermen|fisherman|herders?|miners?|merchants?|shopkeepers?|babies|baby|infants?|toddlers?|teenagers?|youths?|minors?|relatives|siblings|brothers|sisters|monks?|priests?|clerics?|imams?|officials?|attackers?|assailants?|suicide bombers?|operatives?|reservists?|paratroopers?|gendarmes?|cadets?|mercenaries|jihadists?|extremists?|combatants?|reporters?|photographers?|cameramen|cameraman|medical staff|aid workers?|employees?|families|" +
  peoples;

export const populationOf = (words: string): Population => {
  const lower = words.toLowerCase();
  if (
    /\b(?:peacekeeper|journalist|reporter|photographer|camera(?:man|men)|medic|paramedic|nurse|rescuer|aid worker)/.test(
      lower,
    )
  )
    return "other";
  if (
    /civilian|child|women|woman|\bboys?\b|\bgirls?\b|resident|villager|labou?rer|student|farmer|shepherd|trader|contractor|patient|migrant|refugee|passenger|commuter|pedestrian|passer|bystander|worshipper|mourner|pilgrim|tourist|neighbou?r|\blocals\b|teacher|pupil|\bbab(?:y|ies)\b|infant|toddler|teenager|minors?\b|fisherm[ae]n|herder|miner|merchant|shopkeeper|famil(?:y|ies)|\bdrivers?\b/.test(
      lower,
    )
  )
    return "civilian";
  if (
    /soldier|troop|fighter|militant|militia|gunm|rebel|insurgent|terrorist|officer|police|recruit|service|command|guard|sailor|marine|airm|conscript|security forces|\bpilots?\b|attacker|assailant|\bsuicide bombers?\b|operative|reservist|paratrooper|gendarme|cadet|mercenar|jihadist|extremist|combatant/.test(
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
      /\b(?:killed|dead|died|die|dies|lost (?:their|his|her) li(?:ves|fe)|perished|martyred|massacred|slaughtered|beheaded|executed|assassinated|neutrali[sz]ed|burn(?:ed|t) to death|deaths?|fatalities|slain|martyrs?|lives|did not survive)\b|\bfell\b(?! (?:on|in|at|to))/i,
    field: "killed",
  },
  {
    words:
      /\b(?:injured|wounded|hurt|maimed|injuries|wounds|scratches|burns|hospitali[sz]ed|in hospital|(?:taken|rushed|brought|sent) to (?:an? |the |\w+ )?hospitals?|treated for|lost an? (?:leg|arm|hand|foot|eye)|(?:were|was) shot(?! (?:dead|down|at)))\b/i,
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
      /\b(?:kill(?:ed|ing|s)?|(?:tolls?|losses|number of (?:the )?(?:dead|deaths|victims)|dead)(?: (?:has|had|have|now|is|was|were|stands?|stood|rose|risen|rises|climbed|climbs|jumped|reached|put)){0,3} (?:of|to|at)|toll reach(?:ed|es)|claim(?:ed|ing) the lives of|cost(?:ing)?|took|deaths? of|martyred|counts?|raised its toll to)\s+(?:the lives of\s+)?$/i,
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
      "(?:ballistic |cruise |guided |anti-tank |precision |anti-ship |hypersonic )*missiles|tomahawks|katyushas|interceptors|warheads|rockets|(?:barrel |cluster |glide )?bombs|(?:mortar |artillery )?(?:shells|rounds)|drones|uavs|mortars|projectiles|munitions|weapons|grenades",
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
export const nobodyHurt = new RegExp(
  [
    String.raw`no(?:body|[ -]one|ne of (?:them|those|(?:the|its|their|our|his|her) (?:[\w’'-]+ ){0,2}[\w’'-]+))(?: (?!who\b|that\b|but\b|in\b)[\w’'-]+){0,3}? (?:was|were|is|has been|had been|have been)(?: reported)?(?: to have been)? (?:killed(?: or (?:hurt|injured|wounded))?|hurt|injured|wounded|harmed|touched)`,
    String.raw`no (?:(?:\w+ )?(?:people|persons?|civilians?|soldiers?|troops|personnel|staff|sailors?|crew(?: members?)?|residents?|\p{Lu}\p{Ll}+)) (?:was|were|has been|had been|have been) (?:killed|hurt|injured|wounded|harmed)`,
    String.raw`no(?: word of| (?:immediate )?reports? of|) (?:immediate |known |human |civilian |further |loss of )?(?:casualties|injuries|deaths|fatalities|victims|life)(?: or damage)?`,
    String.raw`no reports? that any(?:one|body) was (?:hurt|killed|injured|harmed)`,
    String.raw`neither (?:[\w’'-]+ ){1,3}nor (?:[\w’'-]+ ){1,4}(?:was|were|sustained|suffered|took|came to)(?: any)? (?:harm|hurt|harmed|injured|injur(?:y|ies)|damaged?)`,
    String.raw`(?:are|is|were|was)(?: all)?(?: reported)? (?:unharmed|unhurt|uninjured|unscathed)`,
    String.raw`(?:everybody|everyone|all (?:aboard|hands|crew(?: members)?|personnel|staff)|(?:the |her |its )?crew(?: members)?)(?: (?:is|are|was|were))?(?: all)?(?: (?:reported|said to be))? safe`,
    String.raw`without (?:any )?(?:casualties|injuries|loss of life)`,
    String.raw`casualties: (?:none|nil|zero)`,
    String.raw`nothing (?:\w+ ){0,4}(?:suggest|indicate) that (?:civilians|anyone) (?:was|were) (?:harmed|hurt|killed)`,
  ]
    .map((words) => String.raw`\b(?:${words})\b`)
    .join("|"),
  "giu",
);

/** What a place struck was used for, or was. */
export const usePattern =
  /\b(?:used as|serving as|served as|described as|describing (?:it|the target|the site|the place) as|believed to be|said to be|identified as|known as|turned out to be)\s+((?:an?\s+|the\s+)?(?:[\w’'-]+\s+){0,5}?(?:depots?|warehouses?|headquarters|stores?|factor(?:y|ies)|command (?:cent(?:er|re)s?|posts?)|bases?|launch(?:ing)? sites?|cache|safe houses?|hideouts?|workshops?|barracks|laborator(?:y|ies)|airfields?|strongholds?))\b/gi;

/** Military places named as object of a strike, without a count. */
export const objectPattern =
  /\b(?:struck|hit|bombed|targeted|destroyed|shelled|attacked|flattened|hitting|striking|targeting)\s+((?:an?\s+|the\s+)?(?:[\w’'-]+\s+(?:and\s+)?){0,4}?(?:(?:stores?|caches?|stockpiles?|depots?) of [\w’'-]+(?: and [\w’'-]+)?|depots?|warehouses?|headquarters|factor(?:y|ies)|command (?:cent(?:er|re)s?|posts?)|launch(?:ing)? sites?|launchers?|caches?|hideouts?|workshops?|barracks|runways?|radar(?:s| stations?)?|strongholds?))\b/gi;
