// The English words of the classes, for parts that do not speak two languages yet.
import type { Population } from "../../lib/events/claim";
import { labels } from "../_words/en/labels";

export const eventKindLabels = labels.eventKind;
export const kindGroupLabels = labels.kindGroup;
export const weaponLabels = labels.weapon;
export const placeKindLabels = labels.placeKind;
export const nameKindLabels = labels.nameKind;
export const coordinateStatusLabels = labels.coordinateStatus;
export const roleLabels = labels.role;
export const basisLabels = labels.basis;
export const gradeLabels = labels.grade;
export const precisionLabels = labels.precision;
export const claimFieldLabels = labels.claimField;
export const mentionKindLabels = labels.mentionKind;
export const unresolvedLabels = labels.unresolved;

export const populationLabels: Readonly<Record<Population, string | null>> = {
  ...labels.population,
  other: null,
  unknown: null,
};

export const modalityLabels = {
  states: "said by",
  denies: "denied by",
  estimates: "estimated by",
  attributes: "attributed by",
} as const;
