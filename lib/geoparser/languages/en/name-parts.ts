// Words that stand inside names of places, ships and weapons, as English news writes them.
import { words } from "./word-list";

/** Lower-case particles that may stand inside a name. */
export const innerParticles = words(
  "of the de del della di da do dos das du des la las le les el al ul ur ar er as es ash esh at et ath ad ed adh az ez an en bin ibn ben bint van von der den ten ter upon sur am im an on and y e und u aux ibn abu umm um lo li i",
);

/** Articles that may open a name: "al-Qaim". */
export const articleParticles = words("al el ul ur ar er as es ash esh at et ath ad ed adh az ez an en");

/** "The Hague", "Los Angeles": first words that belong to the place. */
export const namePrefixWords = words(
  "new north south east west northern southern eastern western central upper lower great greater little old saint st san santa los las el la le port fort mount mt lake cape isle point camp raf fob the",
);

/** Forces whose short form stands before the name of their base: "RAF Akrotiri". */
export const facilityPrefixes = words("raf raaf fob cob nas mcas");

/** First words of names in the Middle East: monastery, hill, spring, well, ruin, village, house, gate, mountain, valley. */
export const semiticOpeners = words(
  "deir dayr tell tall tel ain ayn ein bir khan khirbet khirbat khirbit kafr kfar kufr beit bayt bayit bab jabal jebel jabel wadi umm um abu ras bani banu shatt sahl qalat qasr jisr marj nahr",
);

/** Ship prefixes: the name after them is a ship. */
export const shipPrefixes = words("uss hms hmas hmcs ins rfa rms mv ss usns iris mt");

/** Words after which a capitalised name is a product or weapon. */
export const weaponNames = words(
  `tomahawk patriot hellfire javelin stinger katyusha grad scud shahed qasef samad burkan kornet merkava abrams bradley typhoon tornado reaper predator apache hawk paveway brimstone himars atacms iskander kalibr kinzhal bayraktar fateh zulfiqar qiam mirage rafale eurofighter sukhoi hercules chinook osprey`,
);
