// The words English names weapons with, as data: what was fired, dropped, flown, driven or laid, and what kind of event that makes.
import type { EventKind, Weapon } from "../event-kind";

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
    words:
      "rockets?|multiple[- ](?:launch )?rocket(?: launch(?:er)?)? systems?|mlrs|katyushas?|grads?|qassams?|himars|uragans?|smerch(?:es)?",
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
  { words: "mortar (?:bombs?|rounds?|shells?)|mortars?", weapon: "mortar", kind: "shelling", munition: true },
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
      "war ?planes?|(?:fighter |combat )?jets?|(?<!suicide )bombers?|fighter[- ]bombers?|aircraft(?!\\s+(?:carriers?|repair\\w*|plants?|factor\\w+|parts|maintenance|engines?|hangars?|makers?|industry|works|noise))|air force|from the air|planes|(?:aero|air)planes?|paramotors?|paragliders?|gyrocopters?|f-\\d+\\w*|b-?1b?s?|b-?2s?|b-?52\\w*|a-10s?|f/a-18s?|typhoons?|tornados?|rafales?|mirages?|su-\\d+s?|mig-\\d+s?",
    weapon: "aircraft",
    kind: "airstrike",
    munition: false,
  },
  {
    words:
      "paveways?|gbu-\\d+s?|brimstones?|storm shadows?|jdams?|bombs?|payloads?|munitions?|air[- ]?(?:strikes?|raids?)",
    weapon: "aircraft",
    kind: "airstrike",
    munition: true,
  },
  { words: "land ?mines?|mines?", weapon: "mine", kind: "ied", munition: false },
  {
    words:
      "truck bombs?|car bombs?|devices?(?= (?:had |was |were )?(?:exploded|went off|blew up|detonated|gone off|going off))|(?:vb|rc)?ieds?|improvised explosive devices?|(?:improvised|roadside|vehicle|home-?made) bombs?|suicide bomb(?:ers?|ings?)|explosive (?:belt|vest|device|charge)s?|roadside (?:charge|device|explosive)s?|(?:planted|buried|hidden) (?:charge|explosive|device)s?|suicide vests?|kamikazes?|booby[- ]traps?|(?:magnetic|sticky|parcel|letter|time|remote-controlled|nail) bombs?|(?:cars?|trucks?|lorr(?:y|ies)|motor(?:cycle|bike)s?|vehicles?|vans?|(?:mini)?bus(?:es)?|pick-?ups?|tricycles?|rickshaws?|carts?|bicycles?) (?:packed|laden|rigged|filled|loaded) with explosives|(?<!\\bdepth )charges?(?= (?:(?:hidden|placed|planted|buried|laid|left|concealed|fixed) [^.;,]{1,30} )?(?:had )?(?:exploded|went off|blew up|detonated|gone off)\\b(?! in (?:cost|price|number)))|devices? (?:that (?:had been|was) )?(?:planted|hidden|left|buried|concealed|placed|laid)|(?<=\\b(?:detonated|set off|exploded|triggered) )(?:his|her|their) vests?",
    weapon: "ied",
    kind: "ied",
    munition: false,
  },
  {
    words:
      "gunmen|gunman|snipers?|(?:assault |automatic |hunting )?rifles?|kalashnikovs?|submachine guns?|pistols?|machine[- ]guns?|bullets?|small arms|live (?:rounds|ammunition|fire)|pellets|rocket-propelled grenades?|rpgs?",
    weapon: "small_arms",
    kind: "shooting",
    munition: true,
  },
  {
    words:
      "warships?|naval guns?|gunboats?|(?:uncrewed|unmanned|explosive-laden|remote-controlled) (?:surface )?(?:vessels?|boats?)|(?:uncrewed|unmanned|explosive-laden|remote-controlled) (?:surface|sea|water) ?craft|usvs?|(?:sea|naval|surface|marine) drones?|drone boats?|speedboats?|skiffs?|small craft|limpet mines?",
    weapon: "naval",
    kind: "naval_attack",
    munition: false,
  },
];
