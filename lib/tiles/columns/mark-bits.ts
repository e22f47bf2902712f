// Where the small numbers of a mark lie in its 32 bits. The SQL that packs them is written from the same table.

/** First bit of each; how many bits it has. Weapon 15 = none known. */
export const bitPlaces = {
  kind: { from: 0, bits: 3 },
  grade: { from: 3, bits: 3 },
  precision: { from: 6, bits: 4 },
  edge: { from: 10, bits: 2 },
  shown: { from: 12, bits: 3 },
  weapon: { from: 15, bits: 4 },
  isPublic: { from: 19, bits: 1 },
  /** One of several marks of its event. */
  isMulti: { from: 20, bits: 1 },
  /** Index in `eventKinds`; `kind` is its group. */
  exactKind: { from: 21, bits: 4 },
} as const;

export const noWeapon = 15;
export const publicBit = 1 << 19;
export const multiBit = 1 << 20;

export const kindOf = (bits: number): number => bits & 7;
export const gradeOf = (bits: number): number => (bits >>> 3) & 7;
export const precisionOf = (bits: number): number => (bits >>> 6) & 15;
export const edgeOf = (bits: number): number => (bits >>> 10) & 3;
export const shownOf = (bits: number): number => (bits >>> 12) & 7;
export const exactKindOf = (bits: number): number => (bits >>> 21) & 15;
export const weaponOf = (bits: number): number => (bits >>> 15) & 15;

/** Indexes of `markKinds` (lib/events/marks/mark.ts). */
export const shownAs = { mark: 0, area: 1, origin: 2, tray: 3, originArea: 4 } as const;

/** Index in `grades`. */
export const contestedGrade = 3;

/** Indexes in `precisions`: up to this one the point itself is known. */
export const vicinityPrecision = 1;

export function packBits(mark: {
  readonly kind: number;
  readonly grade: number;
  readonly precision: number;
  readonly edge: number;
  readonly shown: number;
  readonly weapon: number | null;
  readonly isPublic: boolean;
  /** The first of all where it is left out. */
  readonly exactKind?: number;
}): number {
  return (
    mark.kind |
    (mark.grade << 3) |
    (mark.precision << 6) |
    (mark.edge << 10) |
    (mark.shown << 12) |
    ((mark.weapon ?? noWeapon) << 15) |
    (mark.isPublic ? publicBit : 0) |
    ((mark.exactKind ?? 0) << 21)
  );
}
