// English words of attack, and those whose object is ground.
import { words } from "./word-list";

/** Verbs that only someone who acts can be the subject of: a country before them is its government. */
export const actingVerbs = words(
  `bombed bombs attacked attacks struck strikes launched launches fired fires killed invaded invades shelled retaliated retaliates responded responds began begins began started starts carried sent sends supports supported backs backed funds funded armed arms supplied supplies wants wanted plans planned tried tries seeks sought imposed imposes signed signs lifted lifts joined joins left withdrew withdraws deployed deploys considers considered must will would may might could should can has have had did does is was are were became becomes continues continued maintains maintained faces faced expelled sanctioned voted votes lost won beat defeated brought targeted conducted ordered orders shot downed intercepted gave gives took takes made makes put puts provided provides offered offers asked asks bears ought`,
);

/** Verbs whose object is ground: what is struck, taken, entered or left. */
export const groundVerbs = words(
  `shelled shelling bombed bombing bombarded bombarding struck striking hit hits hitting attacked attacking targeted targeting raided raiding stormed storming entered entering reached reaching left leaving seized seizing captured capturing took retook retaken recaptured besieged besieging pounded pounding visited visiting liberated occupied evacuated surrounded surrounding rocked shook approached toured overran`,
);

/** Words whose "on" takes ground: "fell on X", "the march on X". */
export const attackTakers = words(
  `fell fall falls landed fired descended rained dropped down strike strikes attack attacks raid raids assault march marched advance attacked opened up fire airstrike airstrikes shelling bombing bombardment offensive`,
);

/** What is spoken of where shells fall; names nobody knows stand oftener for villages there. */
export const attackWords = words(
  `shell shells shelled shelling bomb bombs bombed bombing bombardment strike strikes struck airstrike airstrikes rocket rockets missile missiles mortar mortars artillery drone drones raid raids raided attack attacks attacked clash clashes clashed fighting gunfire guns warplanes jets troops soldiers militants fighters killed wounded injured offensive ambush explosion explosions blast blasts`,
);

/** Nouns that take "of" and a place: "residents of X", "the mayor of X". */
export const groundNouns = words(
  `residents resident people inhabitants mayor governor outskirts suburb suburbs streets center centre heart north south east west northeast northwest southeast southwest edge edges side part parts area areas countryside border borders coast shores airport port hospital siege battle capture fall liberation capital skies sky neighbourhood neighborhood quarter villages towns cities troops native citizens`,
);

/** Nouns of attack whose object stands after "of": "the shelling of X". "The attacks of X" are X's own. */
export const attackNounsOf = words(
  `shelling bombing bombings bombardment bombardments siege sieges besieging encirclement invasion storming pounding destruction`,
);

/** Nouns of attack whose object stands after "on" or "against": "air strikes on X". */
export const attackNounsOn = words(
  `attack attacks strike strikes airstrike airstrikes raid raids assault assaults offensive offensives onslaught bombing bombings bombardment bombardments shelling`,
);
