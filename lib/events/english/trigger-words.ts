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
  /** `ground`: what was taken is a place named behind it; `hands`: people did it, so nothing that can be fired over a distance stands beside it. */
  readonly needs: "munition" | "hands" | "ground" | null;
  /** How much the word alone says an attack took place; higher wins inside a clause. */
  readonly weight: number;
};

const rule = (
  words: string,
  form: TriggerForm,
  kind: EventKind | null,
  weight: number,
  weapon: Weapon | null = null,
  needs: TriggerRule["needs"] = null,
): TriggerRule => ({ words, form, kind, weapon, needs, weight });

/** People who come with weapons in their hands. */
const armedPeople =
  "gunm[ae]n|assailants?|attackers?|bandits?|militiam[ae]n|militias?|militants?|fighters?|raiders?|rebels?|insurgents?|jihadists?|settlers?|soldiers?|troops|guards?|police(?:m[ae]n)?|officers?|snipers?|forces|thugs|pirates|(?:armed|masked|uniformed|plain-?clothes|unidentified) (?:\\w+ )?(?:men|youths|people|persons|group)|groups? of (?:(?:some|about|around) )?(?:\\d+ |[a-z]+ )?men|men (?:in uniform|on (?:motorcycles|motorbikes|horseback|camels)|with (?:guns|rifles|long guns))|gangs?|gang members|patrols?|clansm[ae]n|tribesm[ae]n|bombers";

/** Those of them who come for others: settlers' attacks are told as what they are, and forces of a state have more than hands. */
const raiders =
  "gunm[ae]n|assailants?|attackers?|bandits?|militiam[ae]n|militias?|militants?|fighters?|raiders?|rebels?|insurgents?|jihadists?|(?:armed|masked|unidentified) (?:\\w+ )?(?:men|youths|people|persons|group)|men (?:on (?:motorcycles|motorbikes|horseback|camels)|with (?:guns|rifles|long guns))|gangs?|gang members|herdsm[ae]n";

/** Where those are who bear arms themselves. */
const armedTargets =
  "(?:police|army|military|security|border|frontier) (?:posts?|stations?|bases?|camps?|barracks|checkpoints?|outposts?|convoys?|patrols?|positions?|garrisons?|headquarters|vehicles?|trucks?|units?)|barracks|garrisons?|checkpoints?|checkposts?|outposts?|patrols?|soldiers|troops|policem[ae]n|police officers|army units?(?!['’]s)";

/** Where people live, trade, pray and learn. */
const communities =
  "villages?|hamlets?|communit(?:y|ies)|farmsteads?|displacement (?:camps?|sites?)|(?:camps?|sites?) for (?:displaced|internally)|refugee camps?|markets?|mosques?|church(?:es)?|monaster(?:y|ies)|(?:gold )?mines?|farms?|hotels?|restaurants?|schools?";

/** People who are taken away, as the object of a verb: "nine passengers", "a journalist". */
const peopleTaken =
  "(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|several|some|dozens of|at least|about|more than|young)\\s(?:[\\w’'-]+\\s){0,4}?(?:men|women|man|woman|boys?|girls?|people|persons|passengers|villagers|students|pupils|schoolgirls|travellers|travelers|drivers?|workers?|journalists?|doctors?|nurses?|priests?|farmers|traders|worshippers|civilians|residents|youths|teachers?|officials?|engineers?)\\b";

export const triggerRules: readonly TriggerRule[] = [
  // People taken away by force, whatever the verb: with armed people before it, or with what they were taken off.
  rule(
    `(?<=\\b(?:${armedPeople})\\b[^.;]{0,60})(?:(?:seized|snatched|grabbed)(?= ${peopleTaken})|(?:took|dragged|pulled|led|marched|herded|walked|hauled)(?= ${peopleTaken}[^.;,]{0,40}?\\b(?:off|from|away|hostage|captive|into the|out of)\\b))|(?:were|was|been) (?:taken|pulled|dragged|hauled) off (?:an? |the )?(?:[\\w-]+ )?(?:coach|bus|minibus|train|taxi|lorry|truck)|(?:were|was|been) (?:taken|pulled|dragged|hauled) (?:off|from) (?:an? |the |his |her |their )?(?:[\\w-]+ )?(?:coach|bus|minibus|train|cars?|vehicles?|taxi|lorry|truck|homes?|houses?|beds?|fields)\\b(?=[^.;]{0,60}\\bby (?:[\\w-]+ ){0,3}(?:${armedPeople})\\b)`,
    "verb",
    "other",
    3,
  ),
  // Before the same word said of those who fight on the ground.
  rule(
    "(?<=\\b(?:air (?:component|force|arm|wing)|jets?|(?:war ?)?planes?|aircraft|helicopters?|gunships?)\\b[^.;]{0,60})(?:engaged(?= (?:the |an? |two |several )?(?:[\\w-]+ ){0,3}(?:criminals|terrorists|insurgents|militants|bandits|fighters|targets?|positions?|convoy|column|vehicles?|enemy)\\b)|treated(?= (?:the |an? |two |three |several |\\d+ )?(?:[\\w-]+ )?(?:targets?|positions?|gatherings?|groups?|columns?|objectives?)\\b))",
    "verb",
    "airstrike",
    5,
    "aircraft",
  ),
  rule(
    `(?<!\\b(?:bus(?:es)?|ambulances?|trucks?|lorr(?:y|ies)|cars?|drivers?|coach(?:es)?|convoys?|medics|trains?|vans?) )(?:drove|driven|pushed|forced|ousted|expelled|dislodged) (?!(?:[\\w-]+ ){0,2}(?:wounded|injured|released|freed)\\b)(?:the |its |their )?(?:[\\w-]+ ){0,2}(?:${armedPeople}|army|forces|enemy) (?:out of|from)|(?:fell|fallen) to (?:the )?(?:[\\w-]+ )?(?:rebels|militants|insurgents|jihadists|fighters|army|troops|militia|enemy|junta)|engaged(?= (?:[\\w-]+ ){0,3}(?:attackers|assailants|criminals|enemy|gunmen|militants|insurgents|rebels|bandits|fighters|terrorists|jihadists|guerrillas)\\b(?! in (?:[\\w-]+ )?(?:talks|dialogue|negotiations|discussions)\\b)|(?= (?:it|them|him|(?:an? |the |two |several )?(?:[\\w-]+ ){0,2}(?:force|forces|troops|soldiers|units?|patrols?|columns?|infantry))\\b[^.;]{0,40}\\bwith (?:[\\w-]+ ){0,3}(?:guns?|machine[- ]guns?|fire|rifles|weapons|rockets?|missiles|mortars?|grenades)\\b))|(?<=\\b(?:${armedPeople}|units)\\b[^.;]{0,60})entered(?= (?:the )?(?:[\\w’'-]+ ){0,5}?from (?:two|three|four|several|all|both|different) (?:sides|directions|ends)\\b(?![^.;]{0,80}\\b(?:aid|food|relief|help|supplies|medicine|parade|applause|cheers)\\b))`,
    "verb",
    "ground_fighting",
    4,
  ),
  // Before the words it holds: an assault that was beaten back was fought.
  rule(
    "(?:repell?ed|repulsed|crushed(?! (?:an? |the )?attempts? to (?:march|protest|rally|strike|form|unseat))|blunted|beat back|beaten back|fought off|fended off|pushed back|threw back|thrown back|drove off|driven off) (?!(?:[\\w-]+ ){0,3}(?:drones?|missiles?|rockets?|air|aerial)\\b)(?:[\\w-]+ ){0,3}(?:attacks?|assaults?|offensives?|incursions?|advances?|attempts?|assailants|attackers|insurgents|militants|rebels|terrorists|jihadists|infantry(?: force)?|(?:ground|enemy|infantry|hostile|invading) (?:force|forces|troops|unit|units|column)|infiltrat\\w+)|(?:tried|attempted|trying|attempting) to (?:break through|advance|infiltrate|storm)(?=[^;]{0,90}\\b(?:thrown|driven|beaten|pushed|fought|forced) back\\b)|(?:were|was) (?:thrown back|driven (?:back|off)|beaten (?:back|off))",
    "verb",
    "ground_fighting",
    5,
  ),
  rule(
    "(?<!\\b(?:air|aerial|drone|missile|rocket|cyber|artillery|mortar) )(?:attacks?|assaults?|attempts?|advances?|offensives?)(?= (?:was|were|has been|have been|had been) (?:all |both |successfully )?(?:repell?ed|repulsed|beaten back|fought off|pushed back|thrown back))|attempts? to (?:push|dislodge|oust|drive|squeeze)(?= (?:our|the|its|their|[A-Z]\\w+) (?:[\\w-]+ ){0,2}(?:defenders|troops|forces|soldiers|units|fighters|army)\\b)",
    "noun",
    "ground_fighting",
    5,
  ),
  rule(
    `(?<=\\b(?:${armedPeople}|sides|factions|armies|units|clans|tribes)\\b[^.;]{0,60})confront(?:s|ed)? (?:each other|one another)|encounters?(?= (?:with|between) (?:[\\w-]+ ){0,4}(?:guards?|forces|police|troops|soldiers|militants|maoists|rebels|army|terrorists|insurgents|gunmen|cadres|naxal(?:ite)?s|extremists)\\b)|(?:ran|fell|walked|drove|fallen) (?:[^.;,]{1,24} )?into(?= (?:an? |the )?(?:(?:[\\w-]+ )?(?:group|column|band|patrol|party|unit) of )?(?:(?:about|around|some|at least) )?(?:[\\w-]+ )?(?:members of (?:an? |the )?(?:[\\w-]+ ){0,2}(?:group|gang|front|militia|movement)|insurgents|militants|rebels|jihadists|fighters|gunmen|guerrillas|ambush)\\b)|resisted(?= (?:an? |the )?(?:[\\w-]+ )?(?:attacks?|assaults?|terrorists|insurgents|attackers|assailants|militants)\\b)`,
    "verb",
    "ground_fighting",
    5,
  ),
  rule(
    "(?:shot|shooting|fired|firing|shelled|fire) (?:at|on) (?:one another|each other)|(?:exchanged|traded|trading|exchanging) shots",
    "verb",
    "ground_fighting",
    6,
  ),
  // Nouns that name their weapon.
  rule(
    "air[ -]?strikes?|air[ -]?raids?|(?:aerial|air) (?:strikes?|attacks?|aggressions?|bombardments?|bombings?|assaults?|offensives?|campaigns?)|strikes? from the air|attacks? from the air|bombing (?:raids?|runs?|campaigns?)|(?:combat |bombing )?sorties",
    "noun",
    "airstrike",
    5,
    "aircraft",
  ),
  rule(
    "(?:suicide |one-way |explosive )?drone (?:strikes?|attacks?|raids?|assaults?)|(?:attacks?|strikes?|raids?) (?:by|with|using) (?:a |two |several )?(?:(?!(?:on|at|near|against|in|over|that|and|who|which)\\b)[\\w-]+ ){0,2}drones?",
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
    "rocket (?:strikes?|attacks?|fire|salvo(?:e?s)?|barrages?|launch(?:es)?)|(?:salvo(?:e?s)?|barrages?|volleys?|hails?) of (?:(?:about|some|around|at least|more than|over|nearly|several|\\d+|[a-z]+teen|[a-z]+ty|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens of) ){0,2}(?:[\\w-]+ )?rockets?",
    "noun",
    "rocket_attack",
    5,
    "rocket",
  ),
  rule(
    "(?:artillery |mortar |heavy |tank )?(?:shelling|shellfire)|(?:artillery|mortar|howitzer|cannon) (?:fire|attacks?|strikes?|bombardments?|barrages?)|tank fire",
    "noun",
    "shelling",
    5,
    "artillery",
  ),
  rule("bombardments?", "noun", "shelling", 4, "artillery"),
  rule(
    "gunfights?|(?:(?:hard|heavy|fierce|intense|bloody) fights?|fights?(?= (?:took place|broke out|erupted|raged)\\b))(?! (?:took place |broke out |erupted |raged )?(?:over|about|for|in (?:parliament|congress|court|the (?:assembly|chamber|senate)))\\b)|shoot-?outs?|gun battles?|firefights?|clashes|skirmish(?:es)?|(?:hard |heavy |fierce |intense )?fighting|street battles?|ground (?:offensive|assault|operation|attack)s?",
    "noun",
    "ground_fighting",
    4,
    null,
  ),
  rule(
    "(?<!\\b(?:exchang|trad)(?:ed|ing) (?:[\\w-]+ )?)(?:(?:heavy )?gunfire|machine-gun fire)|(?:fatal |deadly |mass )?shootings?|sniper fire",
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
  rule(
    "(?<=\\b(?:by|from) (?:an? |the )?(?:sniper|gunman|rifle)(?:['’]s)? )(?:shots?|bullets?|fire)",
    "noun",
    "shooting",
    4,
    "small_arms",
  ),
  rule("lynched|(?:hacked|stoned|clubbed|beaten|beat)(?=[^.;]{0,40}\\bto death)", "verb", "other", 5, null),
  rule("(?:knife|stabbing|car-ramming|ramming|arson|machete) attacks?|stabbings?", "noun", "other", 4, null),
  rule("rounds of (?:artillery|mortar|tank)(?: fire)?", "noun", "shelling", 4, "artillery"),
  // "Two glide bombs on the bridge": no verb at all.
  rule(
    "(?<=\\b(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|several|dozens of|more)\\s(?:[\\w-]+\\s)?)(?:bombs|missiles|rockets|shells|drones)(?= on (?!show|display|sale|board|order|offer|standby|alert|trucks|launchers|its|their|his|her))",
    "noun",
    null,
    2,
  ),
  rule("gun attacks?|drive-by shootings?", "noun", "shooting", 5, "small_arms"),
  rule("crossfire|exchanges? of (?:gun)?fire|hostilities", "noun", "ground_fighting", 3, null),
  rule(
    "raids?|incursions?|arrest operations?|(?:house-to-house|door-to-door) search(?:es)?",
    "noun",
    "raid",
    3,
    null,
  ),
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
  rule(
    "bombed|bombing|dive-bombed|air-struck|(?<=\\b(?:they|we|jets|planes|war ?planes|aircraft|forces|and|that|who|which) )bombs?(?= )",
    "verb",
    "airstrike",
    6,
    "aircraft",
  ),
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
  rule(
    "(?:dr(?:ove|iven|iving)|ramm(?:ed|ing)|crash(?:ed|ing)|plough(?:ed|ing)|plow(?:ed|ing)|slamm(?:ed|ing)|detonat(?:ed|ing)|blew up|blow(?:n|ing) up) (?:[\\w-]+ ){0,4}(?:explosives?[- ](?:laden|packed|filled)|(?:full of|packed with|laden with|loaded with|filled with|stuffed with|rigged with) explosives)",
    "verb",
    "ied",
    6,
    "ied",
  ),
  rule(
    "(?:trod(?:den)?|stepp(?:ed|ing)|jumped|walk(?:ed|ing)|dr(?:ove|iven|iving)|ran|run|roll(?:ed|ing)) (?:on|onto|over|into) (?:an? |the )?(?:[\\w-]+ ){0,2}(?:(?:land)?mines?|(?:roadside|buried|hidden|planted) bombs?|explosive devices?|ieds?)|(?:hit|struck|set off|triggered) (?:an? |the )?(?:[\\w-]+ )?(?:(?:land)?mine|roadside bomb|booby[- ]trap)",
    "verb",
    "ied",
    6,
    "mine",
  ),
  rule("(?:set|setting) (?:it|them) off(?![ -](?:course|against|for|on))", "verb", "ied", 4, "mine"),
  rule(
    "(?<=\\b(?:tank|vehicle|jeep|humvee|carrier|armou?red car|convoy|patrol|lorry|truck|pickup)s? (?:was|were|is|had been|has been) )blown up(?! (?:by|in) (?:an? |the |two |three )?(?:[\\w-]+ ){0,2}(?:missiles?|rockets?|drones?|shells?|jets?|aircraft|planes?|(?:air ?)?strikes?)\\b)",
    "verb",
    "ied",
    5,
    "ied",
  ),
  rule("gassed|gassing", "verb", "other", 5, null),
  rule(
    "(?:was |were )?shot dead|gunned down|(?:was|were|been|came|being) fired (?:upon|on(?! (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\\d|suspicion|live (?:television|tv|radio)|air|television|tv|(?:his|her|their) (?:first|last) day|(?:his|her|their) (?:birthday|return)|grounds|charges|allegations|account of|the (?:spot|orders|advice)))\\b)|opened (?:\\w+ )?fire|opened up (?=on\\b)|fired upon|shot at|shot and (?:killed|wounded|injured)|(?:were|was) shot(?! down)",
    "verb",
    "shooting",
    6,
    "small_arms",
  ),
  rule(
    "clash(?:ed)?|(?:entered|went) into combat(?= with\\b)|fought|battl(?:ed|ing|e)|(?:exchang|trad)(?:ed|ing) (?:[\\w-]+ ){0,3}(?:gun)?fire(?! over (?:the |an? )?(?:[\\w-]+ )?(?:budget|bill|law|plan|deal|policy|pay|reform)\\b)|skirmished|overran",
    "verb",
    "ground_fighting",
    5,
    null,
  ),
  rule(
    `(?:was|were|been|being) fired at(?=[^.;]{0,40}\\bby (?:[\\w-]+ ){0,2}(?:${armedPeople}|men|youths|people)\\b)`,
    "verb",
    "shooting",
    5,
    "small_arms",
    "hands",
  ),
  rule(
    "sprayed|riddled(?= (?:[\\w’'-]+ ){0,6}?(?:with|by) (?:[\\w-]+ )?(?:bullets?|gunfire|shots|shrapnel|rounds)\\b| (?:his|her|their|the|an?) (?:[\\w-]+ )?(?:cars?|vehicles?|van|bus|minibus|truck|body|house)\\b)|picked off|raked(?= .{0,40}(?:bullets|gunfire|fire))",
    "verb",
    "shooting",
    4,
    "small_arms",
  ),
  rule(
    "(?<=\\b(?:suicide|car) (?:bomber|attacker)s?\\b[^.;]{0,40})(?:rammed|dr(?:ove|iven)|crash(?:ed|ing)|plough(?:ed|ing)|slamm(?:ed|ing))(?= [^.;]{0,40}\\binto\\b| (?:an? |the |its )?(?:[\\w-]+ )?(?:gates?|posts?|checkpoints?|convoys?|walls?|entrance|barriers?)\\b)",
    "verb",
    "ied",
    6,
    "ied",
  ),
  rule(
    "(?<=\\b(?:car|vehicle|truck|van|lorry|pickup|bus) (?:was|is|had been) (?:\\w+ly )?)(?:driven|rammed|steered)(?= (?:at|into) (?:an? |the )?(?:[\\w-]+ ){0,2}(?:post|checkpoint|soldiers|crowd|group|people|pedestrians|barrier|station|officers|police)\\b)|(?:rammed|ploughed|plowed)(?= (?:a |an |his |her |their |the )?(?:[\\w-]+ )?(?:car|truck|lorry|vehicle|van|pickup|bus|motorcycle|tractor) into\\b)",
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
  rule(
    `(?<=\\b(?:${armedPeople})\\b[^.;]{0,60})(?:fell|descended|swooped) (?:up)?on`,
    "verb",
    "raid",
    6,
    null,
    "hands",
  ),
  rule(
    `(?<=\\b(?:${armedPeople})\\b[^.;]{0,60})(?:rampaged|went on (?:an? |the )rampage)`,
    "verb",
    "other",
    4,
  ),
  // Where they went in, and what they did there.
  rule(
    `(?<=\\b(?:${armedPeople})\\b[^.;]{0,70})(?:(?:entered|(?:went|walked|poured|marched|moved|came|swept|broke) into)(?![^.;]{0,140}\\b(?:fighting|clash(?:es|ed)|battles?|fought)\\b)(?=[^.;]{0,140}\\b(?:search(?:ed|ing)|house to house|door to door|(?:took|led|marched|dragged) [^.;]{0,30}(?:away|off)|killed|shot|set fire|burn(?:ed|t)|looted|beheaded|emptied|arrested|detained|ransacked)\\b)|went (?:from )?(?:house to house|door to door)(?![^.;]{0,60}\\b(?:to|and) (?:register|deliver|vaccinate|hand|distribute|count|collect|give|help|campaign|inform|warn|greet)))`,
    "verb",
    "raid",
    5,
    null,
    "hands",
  ),
  // People with weapons in their hands who attack those who have them too fight; who attack others, raid.
  rule(
    `(?<=\\b(?:${raiders}|soldiers?|troops|forces)\\b[^.;]{0,60})(?:attacked|assaulted|stormed)(?= (?:an? |the |two |three |several |their |its )?(?:[\\w’'-]+ ){0,2}(?:${armedTargets})\\b)|(?<=\\b(?:${armedTargets}|post(?! office)|convoy)\\b[^.;,]{0,40} (?:was|were|been) )(?:attacked|stormed)(?=[^.;]{0,40}\\bby (?:[\\w-]+ ){0,3}(?:${raiders})\\b)`,
    "verb",
    "ground_fighting",
    5,
    null,
    "hands",
  ),
  rule(
    `(?<=\\b(?:${raiders})\\b[^.;]{0,60})(?:attacked|assaulted|set upon)(?= (?:an? |the |two |three |several |\\d+ )?(?:(?!(?:on|at|in|near|with|and)\\b)[\\w’'-]+ ){0,3}?(?:${communities})\\b)|(?<=\\b(?:${raiders})\\b[^.;]{0,60})(?:attacked|assaulted)(?= [\\w’'-]+(?: [\\w’'-]+)?, an? (?:[\\w-]+ )?(?:village|hamlet|settlement)\\b)|(?<=\\b(?:${communities})\\b[^.;,]{0,40} (?:was|were|been) )attacked(?=[^.;]{0,40}\\bby (?:[\\w-]+ ){0,3}(?:${raiders})\\b)`,
    "verb",
    "raid",
    5,
    null,
    "hands",
  ),
  rule("storm(?:ed|ing)|raided|ransacked", "verb", "raid", 5, null),
  rule(
    "(?:re)?captur(?:ed|ing)|seized|seizing|retook|retaken|took (?:full )?control of|taken control of|(?:took|(?<=\\b(?:has|have|had|been) )taken)(?= (?:a chain|(?:back )?the (?:town|city|village|base|hill|heights|district|settlement)|(?:an?|one|two|three|four|five|six|seven|several|\\d+) (?:[\\w-]+ )?(?:towns?|villages?|bases?|hills?|caves?|posts?|settlements?|districts?|heights|outposts?|strongholds?)\\b))|wrested|overrun",
    "verb",
    "ground_fighting",
    3,
    null,
    "ground",
  ),
  rule(
    "(?:forced|shot|fought) (?:his|her|their) way in(?:to)?|burst in(?:to)?(?= (?:the |an? |his |her |their )?(?:[\\w-]+ )?(?:houses?|homes?|rooms?|offices?|buildings?|compounds?|mosques?|churches|church|schools?|hospitals?|clinics?|villages?)\\b)",
    "verb",
    "raid",
    4,
    null,
  ),
  rule(
    `(?<=\\b(?:${armedPeople})\\b[^.;]{0,60})(?:broke(?:n)? into)|(?<!\\b(?:the|of|freed|rescued) )(?:abducted|kidnapped|whisked away|dragged away|carried off|taken hostage|took hostage)|looted|plundered|pillaged|stripped bare`,
    "verb",
    "other",
    3,
    null,
  ),
  rule(
    "intercepted|neutrali[sz]ed(?= (?:an? |the |two |three |several |\\d+ )?(?:[\\w-]+ ){0,2}(?:drones?|missiles?|rockets?|uavs?|quadcopters?)\\b)|(?<=\\b(?:drones?|uavs?|missiles?|rockets?)\\b[^.;]{0,30} (?:was|were|been) )neutrali[sz]ed|shot down|shoot(?:s|ing) down|downed|(?<=\\b(?:drones?|uavs?|missiles?|rockets?)\\b[^.;]{0,30} (?:was|were|been) )(?:suppressed|taken down)|t(?:ook|aken) down(?= (?:an? |the |two |three |several |\\d+ )?(?:[\\w-]+ ){0,2}(?:drones?|missiles?|rockets?|uavs?|quadcopters?|projectiles?|planes?|jets?|helicopters?)\\b)|brought down(?= (?:(?:at least |more than |about |some )?[\\w-]+ of (?:the |its |those )?)?(?:a |an |the |two |three |several |\\d+ )?(?:[\\w-]+ ){0,2}(?:drone|missile|rocket|quadcopter|uav|projectile))",
    "verb",
    "interception",
    6,
    null,
  ),
  rule("blew up|blown up|detonated|exploded|went off", "verb", null, 4),
  rule(
    `(?<=\\b(?:${raiders}|settlers?|soldiers|troops|gangsters|mob)\\b[^.;]{0,60})burn(?:ed|t)(?= (?:an? |the |two |three |several |dozens of )?(?:[\\w-]+ ){0,2}(?:lorr(?:y|ies)|trucks?|bus(?:es)?|cars?|vehicles?|houses?|homes|huts|shops?|schools?|church(?:es)?|mosques?|crops|stores?|markets?)\\b(?! of (?:seized |expired |illegal |smuggled )?(?:drugs|cannabis|hashish|alcohol|waste|rubbish|food|goods|medicines?)\\b))`,
    "verb",
    "other",
    4,
    null,
    "hands",
  ),
  rule("demolished|dynamited|bulldozed|tore up|torched|razed", "verb", "other", 5, null),
  rule(
    "(?<=\\b(?:ambulances?|cars?|vehicles?|convoys?|patrols?|bus(?:es)?|trucks?|lorr(?:y|ies)|vans?|jeeps?|minibus(?:es)?|taxis?|motorcycles?)\\b[^.;,]{0,30})(?:came|come) under fire(?! from (?:an? |the )?(?:[\\w-]+ )?(?:drones?|jets?|tanks?|aircraft|planes?|helicopters?|artillery|mortars?)\\b)",
    "verb",
    "shooting",
    5,
    "small_arms",
  ),
  // Verbs that leave the weapon to the words beside them.
  rule(
    "struck|strik(?:es?|ing)(?= (?:a |an |the |at |on |two |three |several |\\w+ (?:positions|bases|targets|sites)))|hit(?:s|ting)?|attack(?:ed|ing)|(?:was|were|been) set upon|assaulted|ambushed|pound(?:s|ed|ing)?|blitz(?:ed)?|pummell?(?:ed|ing)|hammer(?:ed|ing)|batter(?:ed|ing)|plaster(?:ed|ing)|pepper(?:ed|ing)|blast(?:ed|ing)|rocketed|flatten(?:s|ed)?|brought down|level(?:l?ed)|targeted|(?<=\\b(?:drones?|jets?|war ?planes?|aircraft|strikes?|raids?|artillery|shelling|helicopters?|missiles?|rockets?|army|forces|gunmen|snipers?)\\s)targets?(?=\\s(?!and\\b|in\\b|of\\b|were\\b|was\\b|at\\b))|(?:came|comes|coming|was|were) under (?:\\w+ )?(?:fire|attack)|unleashed",
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
  rule(
    `(?<=\\b(?:${armedPeople})\\s(?:\\w+\\s){0,2})fir(?:ed|ing|es)(?= (?:from (?:the )?(?:roof|car|vehicle|motor|window|moving|passing|a |an )|in(?:to|side) (?:the |an? )?(?:crowd|house|home|car|bus|mosque|church|school|classroom)))`,
    "verb",
    "shooting",
    5,
    "small_arms",
  ),
  rule(
    "(?:uses?|used|using) (?:of )?(?:[\\w-]+ (?:and )?){0,3}(?:pellets|live (?:rounds|fire|ammunition|bullets))(?=[^.;]{0,60}\\bagainst\\b)",
    "verb",
    "shooting",
    5,
    "small_arms",
  ),
  rule(
    `(?<=\\b(?:${armedPeople})\\b[^.;]{0,60})fir(?:ed|ing) (?:on|at|upon|into)(?= (?:an? |the |two |three |several |his |her |their )?(?:[\\w-]+ ){0,2}(?:bus(?:es)?|cars?|vehicles?|trucks?|vans?|convoys?|patrols?|crowds?|protests?|people|villagers|worshippers|mourners|checkpoints?|police|houses?|homes?|boats?|dhows?|canoes?|pirogues?|rafts?|ferr(?:y|ies)|minibus(?:es)?|coach(?:es)?|lorr(?:y|ies)|trains?|freighters?|vessels?|ships?|tankers?|motorcycl\\w+|tractors?|ambulances?|boys?|men|man|wom[ae]n|child(?:ren)?)\\b)`,
    "verb",
    "shooting",
    5,
    "small_arms",
    "hands",
  ),
  rule(
    "shot(?= (?:an?|the|at least|\\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|several|his|her)\\b)(?! (?:[\\w-]+ ){0,4}(?:films?|videos?|documentary|scenes?|photos?|glances?|footage|drones?|missiles?|rockets?|war ?planes?|planes?|helicopters?|jets?|aircraft)\\b)",
    "verb",
    "shooting",
    5,
    "small_arms",
  ),
  rule(
    "(?<=\\b(?:navy|naval|coast ?guards?|gunboats?|warships?|frigates?|patrol (?:boat|vessel)s?)\\b[^.;]{0,60})fired (?:on|at|upon)",
    "verb",
    null,
    5,
  ),
  rule(
    "shot up(?= (?:an? |the |his |her |their |two |three )?(?:[\\w-]+ )?(?:bus|cars?|vehicles?|van|truck|taxi|house|bar|market|tap-tap|minibus|shop|restaurant)\\b)",
    "verb",
    "shooting",
    5,
    "small_arms",
  ),
  rule(
    "fir(?:ed|ing) (?:[\\w-]+ ){0,2}(?:rifles|guns|machine[- ]guns|pistols|automatic weapons|small arms|shots)(?= (?:at|on|into|towards?)\\b(?! the (?:air|sky)\\b))",
    "verb",
    "shooting",
    6,
    "small_arms",
  ),
  rule("took aim at|taken aim at|aimed (?:\\w+ )?at", "verb", "shooting", 3, null),
  rule(
    "rammed(?= (?:by|on|in|amidships|(?:an? |the |two )?(?:[\\w-]+ )?(?:ships?|vessels?|boats?|tankers?|freighters?|ferr\\w+|frigates?))\\b)",
    "verb",
    null,
    4,
  ),
  rule(
    "(?:set|sets|setting|put) fire to|(?:set|sets|setting) (?:[\\w’'-]+ ){0,4}(?:on fire|ablaze|alight)|burn(?:ed|t) (?:down|(?:[\\w’'-]+ ){0,4}to the ground)|reduced to ashes|put to the torch",
    "verb",
    null,
    2,
  ),
  rule(
    "(?<=\\b(?:aircraft|jets?|(?:war ?)?planes?|bombers?|drones?|helicopters?|gunships?|artillery|gunners?|strikes?|missiles?|rockets?|forces|troops|crews?)\\b[^.;]{0,40})(?:took|taken|taking|takes) out(?! of\\b)",
    "verb",
    null,
    4,
  ),
  rule(
    "destroy(?:s|ed|ing)|damaged|wiped out|devastated|incinerated|obliterated|wrecked|gutted|toppled|felled",
    "verb",
    null,
    2,
  ),
  // Verbs that say it only together with what was fired or dropped.
  rule(
    "fir(?:ed?|es|ing)|launch(?:ed|es|ing)?|lobb(?:ed|ing)|lobs?|hurl(?:ed|s|ing)?|unleash(?:ed|es|ing)|dropp(?:ed|ing)|drops?|sent|sends|sending|put|threw|throwing|thrown|tossed|slamm(?:ed|ing)|slams?|smash(?:ed|es|ing)|crash(?:ed|es|ing)|plung(?:ed|es|ing)|plow(?:ed|s|ing)|plough(?:ed|s|ing)|splashed|land(?:ed|s|ing)|fell|fall(?:s|ing)?|rain(?:ed|s|ing)|shower(?:ed|ing)|came down|come down|coming down|came (?:in )?through|div(?:ed|ing) (?:at|on|into)|dove (?:at|on|into)|lets? (?:[\\w-]+ ){1,4}fall|flew|flown(?= (?:at|into|against|towards?)\\b)|opened up|opened fire|pour(?:ed|ing)?|impact(?:ed|ing)|rocked|rocks|shook|ripp(?:ed|ing)|tore|tearing|let (?:off|go|fly|loose)|loosed|burst|releas(?:ed|ing)|delivered|discharged|us(?:ed|ing) (?=\\w+ ?\\w* to (?:attack|strike|hit|bomb|target))|reached|penetrated|pierced|found (?:its|their) (?:mark|targets?)|unload(?:ed|ing)|us(?:ed|ing)(?=[^.;]{0,60}\\bagainst\\b)",
    "verb",
    null,
    4,
    null,
    "munition",
  ),
  // Words for harm: an event only where nothing stronger tells of it.
  rule(
    "neutrali[sz]ed(?= (?:at least |more than |about |over |some )?[\\w-]+ (?:[\\w-]+ )?(?:militants|terrorists|fighters|rebels|insurgents|bandits|jihadists|occupiers)\\b)|(?<=\\b(?:militants|terrorists|fighters|rebels|insurgents|bandits|jihadists|occupiers) (?:was|were|have been|had been) )neutrali[sz]ed|killed|killing|kills|kill(?= (?:\\d|at least|more than|dozens|several|two|three|four|five|six|seven|eight|nine|ten))|were wounded|was wounded|died|perished|massacred|slaughtered|martyred|assassinated|beheaded|executed",
    "casualty",
    null,
    1,
  ),
];
