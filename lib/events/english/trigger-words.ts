// The words English tells violence with, as data: what kind of event each says, and what it needs beside it to say so.
import type { EventKind, Weapon } from "../event-kind";

export type TriggerForm = "verb" | "noun" | "casualty";

export type TriggerRule = {
  /** Regular expression source, without word borders, small letters. */
  readonly words: string;
  readonly form: TriggerForm;
  /** Null: the words beside it decide (drone, rocket, warplanes ...). */
  readonly kind: EventKind | null;
  readonly weapon: Weapon | null;
  /** `munition`: tells an attack only where something that can be fired or dropped is named with it. */
  readonly needs: "munition" | null;
  /** How much the word alone says an attack took place; higher wins inside a clause. */
  readonly weight: number;
};

const rule = (
  words: string,
  form: TriggerForm,
  kind: EventKind | null,
  weight: number,
  weapon: Weapon | null = null,
  needs: "munition" | null = null,
): TriggerRule => ({ words, form, kind, weapon, needs, weight });

export const triggerRules: readonly TriggerRule[] = [
  // Nouns that name their weapon.
  rule(
    "air[ -]?strikes?|air[ -]?raids?|(?:aerial|air) (?:strikes?|attacks?|bombardments?|bombings?|assaults?|offensives?|campaigns?)|strikes? from the air|attacks? from the air|bombing (?:raids?|runs?|campaigns?)",
    "noun",
    "airstrike",
    5,
    "aircraft",
  ),
  rule(
    "(?:suicide |one-way |explosive )?drone (?:strikes?|attacks?|raids?|assaults?)|(?:attacks?|strikes?) (?:by|with|using) (?:a |two |several )?(?:explosive |one-way |suicide )?drones?",
    "noun",
    "drone_attack",
    5,
    "drone",
  ),
  rule(
    "(?:ballistic |cruise |guided |anti-tank )*missile (?:strikes?|attacks?|fire|salvos?|barrages?)",
    "noun",
    "missile_attack",
    5,
    "missile",
  ),
  rule(
    "rocket (?:strikes?|attacks?|fire|salvo(?:e?s)?|barrages?|launch(?:es)?)|salvo(?:e?s)? of rockets?|barrages? of rockets?",
    "noun",
    "rocket_attack",
    5,
    "rocket",
  ),
  rule(
    "(?:artillery |mortar |heavy |tank )?(?:shelling|shellfire)|(?:artillery|mortar) (?:fire|attacks?|strikes?|bombardments?|barrages?)|tank fire",
    "noun",
    "shelling",
    5,
    "artillery",
  ),
  rule("bombardments?", "noun", "shelling", 4, "artillery"),
  rule(
    "gunfights?|gun battles?|firefights?|clashes|skirmish(?:es)?|(?:hard |heavy |fierce |intense )?fighting|street battles?|ground (?:offensive|assault|operation|attack)s?",
    "noun",
    "ground_fighting",
    4,
    null,
  ),
  rule(
    "(?:heavy )?gunfire|(?:fatal |deadly |mass )?shootings?|sniper fire|machine-gun fire",
    "noun",
    "shooting",
    4,
    "small_arms",
  ),
  rule(
    "(?:(?:twin|double) )?(?:car|truck|lorry|roadside|suicide|vehicle|motorcycle) bomb(?:ing)?s?(?: attacks?| blasts?)?|truck-bombs?|roadside explosions?|improvised explosive devices?|ieds?|suicide (?:attacks?|blasts?|explosions?)|bomb (?:blasts?|explosions?|attacks?)|(?:land)?mine (?:blasts?|explosions?)",
    "noun",
    "ied",
    5,
    "ied",
  ),
  // A thrown grenade is no shell and no rocket; the kinds have no word of their own for it.
  rule("(?:hand[ -])?grenade (?:attacks?|blasts?|explosions?)", "noun", "other", 5, null),
  rule("(?:chemical|chlorine|sarin|poison(?: gas)?|gas) attacks?", "noun", "other", 5, null),
  rule("(?:knife|stabbing|car-ramming|ramming|arson|machete) attacks?|stabbings?", "noun", "other", 4, null),
  rule("rounds of (?:artillery|mortar|tank)(?: fire)?", "noun", "shelling", 4, "artillery"),
  rule("gun attacks?|drive-by shootings?", "noun", "shooting", 5, "small_arms"),
  rule("crossfire|exchanges? of (?:gun)?fire|hostilities", "noun", "ground_fighting", 3, null),
  rule("raids?|incursions?|arrest operations?", "noun", "raid", 3, null),
  rule("interceptions?", "noun", "interception", 4, null),
  // Nouns that leave the weapon to the words beside them.
  rule(
    "(?:precision |retaliatory |self-defen[cs]e |deadly |twin |fresh |new )*strikes?|attacks?|assaults?|onslaughts?|bombings?|barrages?|offensives?",
    "noun",
    null,
    3,
  ),
  rule("explosions?|blasts?|detonations?|ambush(?:es)?|massacres?|killings?", "noun", null, 2),
  // Verbs that name their weapon.
  rule("bombed|bombing|dive-bombed|air-struck|bomb(?= )", "verb", "airstrike", 6, "aircraft"),
  rule("shelled|mortared", "verb", "shelling", 6, "artillery"),
  rule("bombard(?:ed|s|ing)?", "verb", "shelling", 5, "artillery"),
  rule("strafed|strafing", "verb", "airstrike", 5, "aircraft"),
  rule(
    "(?:blew|blow|blown|blowing|detonated|exploded) (?:up )?(?:himself|herself|itself|themselves)(?: up)?|(?:detonated|set off|triggered|blew up) (?:an? |his |her |their |the )?(?:explosives?|bombs?|suicide)[- ]?(?:packed|laden|vests?|belts?|devices?)?",
    "verb",
    "ied",
    6,
    "ied",
  ),
  rule("gassed|gassing", "verb", "other", 5, null),
  rule(
    "(?:was |were )?shot dead|gunned down|opened (?:\\w+ )?fire|fired upon|shot at|shot and (?:killed|wounded|injured)|were shot|was shot",
    "verb",
    "shooting",
    6,
    "small_arms",
  ),
  rule(
    "clash(?:ed)?|fought|battl(?:ed|ing|e)|(?:exchang|trad)(?:ed|ing) (?:\\w+ )?fire|skirmished|overran",
    "verb",
    "ground_fighting",
    5,
    null,
  ),
  rule("sprayed|raked(?= .{0,40}(?:bullets|gunfire|fire))", "verb", "shooting", 4, "small_arms"),
  rule(
    "(?:rammed|ploughed|plowed) (?=(?:a |an |his |her |their |the )?(?:\\w+ )?(?:car|truck|vehicle|van) into)",
    "verb",
    "other",
    4,
    null,
  ),
  rule(
    "hijacked|hijacking|boarded(?= .{0,30}(?:ship|vessel|tanker|freighter|carrier))",
    "verb",
    "naval_attack",
    4,
    "naval",
  ),
  rule("storm(?:ed|ing)|raided|ransacked", "verb", "raid", 5, null),
  rule(
    "intercepted|shot down|shoot(?:s|ing) down|downed|brought down (?=(?:a |an |two |three |several )?(?:drone|missile|rocket))",
    "verb",
    "interception",
    6,
    null,
  ),
  rule("blew up|blown up|set off (?=an? (?:land)?mine)|detonated|exploded|went off", "verb", null, 4),
  rule("demolished|dynamited|bulldozed|tore up|torched|razed", "verb", "other", 5, null),
  // Verbs that leave the weapon to the words beside them.
  rule(
    "struck|strik(?:es?|ing)(?= (?:a |an |the |at |on |two |three |several |\\w+ (?:positions|bases|targets|sites)))|hit(?:s|ting)?|attack(?:ed|ing)|assaulted|ambushed|pound(?:s|ed|ing)?|blitz(?:ed)?|pummell?(?:ed|ing)|hammer(?:ed|ing)|batter(?:ed|ing)|plaster(?:ed|ing)|pepper(?:ed|ing)|blast(?:ed|ing)|rocketed|flatten(?:s|ed)?|brought down|level(?:l?ed)|targeted|(?:came|comes|coming|was|were) under (?:\\w+ )?(?:fire|attack)|unleashed",
    "verb",
    null,
    5,
  ),
  rule(
    "fired(?= (?:as well |also )?(?:live (?:rounds|ammunition) )?(?:at|on|upon|into) (?:any(?:body|one)|people|protesters|demonstrators|worshippers|mourners|civilians|residents|villagers|passers-by|shepherds|farmers|(?:a|the) crowd|him|her|them)\\b)",
    "verb",
    "shooting",
    6,
    "small_arms",
  ),
  rule("took aim at|taken aim at|aimed (?:\\w+ )?at", "verb", "shooting", 3, null),
  rule(
    "destroy(?:s|ed|ing)|damaged|wiped out|devastated|incinerated|obliterated|wrecked|gutted",
    "verb",
    null,
    2,
  ),
  // Verbs that say it only together with what was fired or dropped.
  rule(
    "fir(?:ed?|es|ing)|launch(?:ed|es|ing)?|lobb(?:ed|ing)|lobs?|hurl(?:ed|s|ing)?|unleash(?:ed|es|ing)|dropp(?:ed|ing)|drops?|sent|sends|sending|put|threw|throwing|thrown|tossed|slamm(?:ed|ing)|slams?|smash(?:ed|es|ing)|crash(?:ed|es|ing)|plung(?:ed|es|ing)|plow(?:ed|s|ing)|plough(?:ed|s|ing)|splashed|land(?:ed|s|ing)|fell|fall(?:s|ing)?|rain(?:ed|s|ing)|shower(?:ed|ing)|came down|come down|coming down|flew|opened up|opened fire|pour(?:ed|ing)?|impact(?:ed|ing)|rocked|rocks|shook|ripp(?:ed|ing)|tore|tearing|let (?:off|go|fly|loose)|loosed|burst|releas(?:ed|ing)|delivered|discharged|us(?:ed|ing) (?=\\w+ ?\\w* to (?:attack|strike|hit|bomb|target))|reached|penetrated|pierced|found (?:its|their) mark",
    "verb",
    null,
    4,
    null,
    "munition",
  ),
  // Words for harm: an event only where nothing stronger tells of it.
  rule(
    "killed|killing|kills|kill(?= (?:\\d|at least|more than|dozens|several|two|three|four|five|six|seven|eight|nine|ten))|were wounded|was wounded|died|perished|massacred|slaughtered|martyred|assassinated|beheaded|executed|abducted|kidnapped",
    "casualty",
    null,
    1,
  ),
];

/** Words that name what was fired, dropped or flown, in order of how much they decide. */
export const weaponWords: readonly {
  readonly words: string;
  readonly weapon: Weapon;
  readonly kind: EventKind;
  readonly munition: boolean;
}[] = [
  {
    words:
      "anti-tank (?:guided )?missiles?|(?:guided |ballistic |cruise |anti-ship |hypersonic )*missiles?|scuds?|tomahawks?|kalibrs?|iskanders?|kinzhals?|s-[234]00s?|warheads?|projectiles?",
    weapon: "missile",
    kind: "missile_attack",
    munition: true,
  },
  {
    words: "rockets?|katyushas?|grads?|qassams?|himars|uragans?|smerch(?:es)?",
    weapon: "rocket",
    kind: "rocket_attack",
    munition: true,
  },
  // What has no kind of its own: thrown by hand, or set alight.
  {
    words: "(?:hand[ -])?grenades?|molotov cocktails?|petrol bombs?|firebombs?",
    weapon: "small_arms",
    kind: "other",
    munition: true,
  },
  { words: "mortars?|mortar (?:bombs?|rounds?|shells?)", weapon: "mortar", kind: "shelling", munition: true },
  {
    words:
      "artillery|shells?|howitzers?|(?:artillery|tank) (?:rounds?|shells?)|guns|tanks?|shellfire|shelling",
    weapon: "artillery",
    kind: "shelling",
    munition: true,
  },
  {
    words:
      "(?:fpv |one-way |suicide |kamikaze )*drones?|fpvs?|uavs?|unmanned (?:aerial vehicles?|aircraft)|quadcopters?|shaheds?|bayraktars?|lancets?|reapers?|predators?|loitering munitions?",
    weapon: "drone",
    kind: "drone_attack",
    munition: true,
  },
  { words: "helicopters?|gunships?|apaches?", weapon: "helicopter", kind: "airstrike", munition: false },
  {
    words:
      "war ?planes?|(?:fighter |combat )?jets?|(?<!suicide )bombers?|fighter[- ]bombers?|aircraft|air force|planes|f-\\d+\\w*|b-?1b?s?|b-?2s?|b-?52\\w*|a-10s?|f/a-18s?|typhoons?|tornados?|rafales?|mirages?|su-\\d+s?|mig-\\d+s?",
    weapon: "aircraft",
    kind: "airstrike",
    munition: false,
  },
  {
    words:
      "paveways?|gbu-\\d+s?|brimstones?|storm shadows?|jdams?|bombs?|munitions?|air[- ]?(?:strikes?|raids?)",
    weapon: "aircraft",
    kind: "airstrike",
    munition: true,
  },
  { words: "land ?mines?|mines?", weapon: "mine", kind: "ied", munition: false },
  {
    words:
      "truck bombs?|car bombs?|(?:vb|rc)?ieds?|improvised explosive devices?|(?:improvised|roadside|vehicle) bombs?|suicide bomb(?:ers?|ings?)|explosive (?:belt|vest|device)s?|suicide vests?|kamikazes?|limpet mines?",
    weapon: "ied",
    kind: "ied",
    munition: false,
  },
  {
    words: "gunmen|gunman|snipers?|rifles?|machine guns?|bullets?",
    weapon: "small_arms",
    kind: "shooting",
    munition: true,
  },
  { words: "warships?|naval guns?|gunboats?", weapon: "naval", kind: "naval_attack", munition: false },
];

/** Before a trigger: it has not happened, or is not said to have. */
export const hypotheticalBefore =
  /\b(?:could|may|might|would|should|will|shall|cannot|can|if|unless|deter(?:s|red)? (?:future )?|threaten(?:s|ed|ing)?|threats? (?:of|to)|vow(?:s|ed|ing)?|long-vowed|plan(?:s|ned|ning)?|prepar(?:es?|ed|ing)|expected|expects?|imminent|possible|potential|planned|risk(?:s|ed)? (?:of|a|an)|fears? (?:of|that)|warn(?:s|ed)? (?:of|against)|in case of|intend(?:s|ed)?|want(?:s|ed)? to|able to|ability to|capable of|pledg(?:es?|ed)|promis(?:es?|ed)|call(?:s|ed)? for|urg(?:es?|ed)|readying|ready|refus(?:es?|ed)|to avoid|to prevent|to stop|to blunt|to halt|against further|tolerate|any|asked (?:what|which|who|whom|whether|if|why)|support(?:s|ed)? (?:for )?|used to|made ready to|protect(?:s|ed)? .{0,20} from|guard against|defend against)\b/;

/** Before a trigger: it is said not to have happened. */
export const deniedBefore =
  /\b(?:no|not|never|without|neither|nor|none of the|didn't|did not|denied|denies|den(?:y|ying)|failed to|foiled|thwarted|averted)\s+(?:\w+\s+){0,2}$/;

/** A trigger inside one of these is no attack ("heart attack", "struck a deal"). */
export const notAttacks =
  /\bheart attacks?|panic attacks?|hunger strikes?|labou?r strikes?|general strikes?|strike(?:s|d)? a (?:balance|deal|chord|tone)|struck (?:a |an )?(?:deal|agreement|balance|chord|tone|by the)|(?:launch|launched|launches|launching) (?:an? |its |their |the )?(?:\w+ )?(?:investigation|probe|appeal|campaign for|website|talks|product|inquiry|satellite)|hits? (?:the )?(?:streets?|headlines?|market|back)|hit (?:hard )?by (?:the )?(?:crisis|sanctions|shortage|inflation|storm|flood|quake|earthquake|drought|recession)|fired from (?:his|her|their) (?:job|post)|wild ?fires?|fell (?:by|to \d|from \d|ill|silent|asleep|onto)|a strike (?:force|group)|strike (?:group|fighter|eagle)|strikers?|air defen[cs]e|fighting words|fire ?fighters?|fighter|shooting range|photo ?shoot|raid on (?:the )?budget|shells? out|landed (?:at|in) .{0,30}airport|fell (?:apart|short|behind)|attack helicopters?|attack aircraft|falling prices|fall of|blast furnace|sent (?:a |an )?(?:letter|message|reporters?|statement|note|delegation|envoy|troops|soldiers|aid)|put (?:on|under|an end|out|it|them|into|at)|plung(?:ing|ed?) (?:into|in) (?:war|crisis|chaos|darkness|recession)|fighting (?:positions?|vehicles?|units?|forces|age|season|strength|fit)|let (?:\w+ ){1,2}strike|falls? onto a road|coal mine|(?:this|these|a|its|of|more) targeted(?! by)|responsible for (?:many|most|some) of|bombard(?:ed|s|ing)? (?:.{0,40} )?with (?:letters|questions|e-?mails|calls|messages|requests|complaints|advertis\\w+)|under (?:\\w+ )?(?:fire|attack) (?:from|by) (?:critics|students|activists|lawmakers|voters|colleagues|the (?:press|media|opposition))|blast(?:ed|ing) (?:the )?(?:government|minister|decision|plan|critics|move|council|mayor)|hammer(?:ed|ing) (?:out|home)|storm(?:ing|ed) (?:out|off)/;

/** Before a trigger: many, told together. */
export const seriesBefore =
  /\b(?:waves?|series|spate|slew|string|cycle|spiral|campaign) of\s+(?:[\w’'-]+\s+){0,4}$/;

/** Around a trigger: something that goes on or is told as history, not one happening. */
export const ongoingAround =
  /\b(?:continu(?:es?|ed|ing) to|keeps? (?:on )?\w+ing|go(?:es)? on|has been \w+ing|have been \w+ing|relentless(?:ly)?|for (?:weeks|months|years)|in recent (?:weeks|months|years)|over the years|every day|routine|time and again|regularly|repeatedly|often|many of the|since the start|years? ago|ongoing|increasing)\b/;
