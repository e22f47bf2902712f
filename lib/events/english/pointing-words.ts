// Nouns by which a text points back at an attack it has told, with the kinds of event each may mean.
import type { EventKind } from "../event-kind";

type Pointing = { readonly words: RegExp; readonly kinds: readonly EventKind[] };

const fromAfar: readonly EventKind[] = ["airstrike", "missile_attack", "drone_attack", "rocket_attack"];
const byHand: readonly EventKind[] = ["shooting", "ground_fighting", "raid"];

/** Of two that match the same words the first counts. */
const pointingNouns: readonly Pointing[] = [
  { words: /^air[- ]?(?:strike|raid)s?$/, kinds: ["airstrike", "drone_attack"] },
  { words: /^(?:bombs?|bombings?)$/, kinds: ["airstrike", "ied"] },
  {
    words: /^(?:blasts?|explosions?|detonations?)$/,
    kinds: [...fromAfar, "ied", "shelling", "naval_attack"],
  },
  { words: /^mines?$|^landmines?$/, kinds: ["ied"] },
  { words: /^(?:strikes?|sorties)$/, kinds: fromAfar },
  {
    words: /^(?:shelling|shells?|shellfire|bombardments?|mortars?|artillery)$/,
    kinds: ["shelling", "rocket_attack"],
  },
  { words: /^(?:barrages?|salvo(?:e?s)?|volleys?)$/, kinds: [...fromAfar, "shelling"] },
  { words: /^rockets?$/, kinds: ["rocket_attack", "shelling", "interception"] },
  { words: /^missiles?$/, kinds: ["missile_attack", "airstrike", "naval_attack", "interception"] },
  { words: /^(?:drones?|uavs?|quadcopters?)$/, kinds: ["drone_attack", "airstrike", "interception"] },
  { words: /^(?:jets?|war ?planes?|aircraft|helicopters?|gunships?)$/, kinds: ["airstrike"] },
  { words: /^raids?$/, kinds: ["raid", "airstrike", "ground_fighting", "shooting"] },
  {
    words:
      /^(?:ambush(?:es)?|gunfights?|firefights?|shootouts?|clash(?:es)?|skirmish(?:es)?|battles?|fighting)$/,
    kinds: byHand,
  },
  { words: /^(?:shootings?|gunfire|gunm[ae]n|snipers?)$/, kinds: byHand },
];

/** Kinds of event a noun may mean where it stands behind "the"; null for one that may mean any. `words`: small letters, the noun last. */
export function kindsMeant(words: string): readonly EventKind[] | null {
  return (
    pointingNouns.find((entry) => entry.words.test(words) || entry.words.test(words.split(" ").at(-1) ?? ""))
      ?.kinds ?? null
  );
}
