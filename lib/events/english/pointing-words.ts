// Nouns by which a text points back at an attack it has told, with the kinds of event each may mean; and words too common to point at any.
import type { EventKind } from "../event-kind";

type Pointing = { readonly words: RegExp; readonly kinds: readonly EventKind[] };

const fromAfar: readonly EventKind[] = ["airstrike", "missile_attack", "drone_attack", "rocket_attack"];
const byHand: readonly EventKind[] = ["shooting", "ground_fighting", "raid"];

/** Of two that match the same words the first counts. */
export const pointingNouns: readonly Pointing[] = [
  { words: /^(?:air[- ]?(?:strike|raid)s?|bombs?|bombings?)$/i, kinds: ["airstrike", "ied"] },
  {
    words: /^(?:blasts?|explosions?|detonations?)$/i,
    kinds: [...fromAfar, "ied", "shelling", "naval_attack"],
  },
  { words: /^mines?$|^landmines?$/i, kinds: ["ied"] },
  { words: /^(?:strikes?|sorties)$/i, kinds: fromAfar },
  {
    words: /^(?:shelling|shells?|shellfire|bombardments?|mortars?|artillery)$/i,
    kinds: ["shelling", "rocket_attack"],
  },
  { words: /^(?:barrages?|salvo(?:e?s)?|volleys?)$/i, kinds: [...fromAfar, "shelling"] },
  { words: /^rockets?$/i, kinds: ["rocket_attack", "shelling", "interception"] },
  { words: /^missiles?$/i, kinds: ["missile_attack", "airstrike", "naval_attack", "interception"] },
  { words: /^(?:drones?|uavs?|quadcopters?)$/i, kinds: ["drone_attack", "airstrike", "interception"] },
  { words: /^(?:jets?|war ?planes?|aircraft|helicopters?|gunships?)$/i, kinds: ["airstrike"] },
  { words: /^raids?$/i, kinds: ["raid", "airstrike", "ground_fighting", "shooting"] },
  {
    words:
      /^(?:ambush(?:es)?|gunfights?|firefights?|shootouts?|clash(?:es)?|skirmish(?:es)?|battles?|fighting)$/i,
    kinds: byHand,
  },
  { words: /^(?:shootings?|gunfire|gunm[ae]n|snipers?)$/i, kinds: byHand },
];

/** Kinds of event a noun may mean where it stands behind "the"; null for one that may mean any. `words`: small letters, the noun last. */
export function kindsMeant(words: string): readonly EventKind[] | null {
  return (
    pointingNouns.find((entry) => entry.words.test(words) || entry.words.test(words.split(" ").at(-1) ?? ""))
      ?.kinds ?? null
  );
}

/** Words that any report of war has, or that stand in the naming of who speaks: shared, they say nothing of which attack is meant. */
export const commonWords: ReadonlySet<string> = new Set(
  `the and was had has not but for who its one two six ten all any our out own may man men old new say did off via per are him she his her how why
  about above across after again against also although always among another around away back because been before began behind being below
  between both came come could days dead death deaths died does down during each earlier either else even ever every fell first five four from
  further given gone good half have having here hers herself hour hours into itself just know known last late later least left less like made
  make many meanwhile might more morning most much must near nearby nearly nine next night nobody none nothing number only onto other others
  outside over part people person place quite rather said same says second seven several shortly should since six some soon still such taken
  than that their them then there these they third this those thought three through time today toll told took total toward towards twelve
  twenty under until upon used very week weeks well went were what when where which while whole whom whose will with within without would year
  years yesterday your
  killed killing wounded injured hurt harmed casualties casualty victims victim bodies body injuries losses lives lost perished survivors
  attack attacks attacked attackers attacker strike strikes struck fire fired hit bomb bombs bombing blast explosion shelling raid raids
  incident incidents operation operations fighting clashes
  army military soldier soldiers troops force forces police policemen security officials official officer officers ministry minister spokesman
  spokeswoman spokesperson statement governor mayor government authorities group sources source reported report reports according claimed
  confirmed announced added news agency civilians civilian militants militant rebels rebel fighters fighter gunmen residents witnesses
  children child women woman men man boys girls family members
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  evening afternoon dawn midnight noon day month months
  city town village villages area areas district province region country north south east west northern southern eastern western central
  north-east north-west south-east south-west northeast northwest southeast southwest`.split(/\s+/),
);
