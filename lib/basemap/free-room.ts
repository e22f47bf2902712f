// Keeps names from covering each other or the marks: boxes that are taken, and whether another still fits.

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type FreeRoom = {
  /** True when nothing taken overlaps the box and it lies within the picture. */
  fits(box: Box): boolean;
  /** True when something taken overlaps the box. */
  isTaken(box: Box): boolean;
  take(box: Box): void;
};

const cellPixels = 64;

/** Room in a picture of this size, empty at first; nothing fits into the outermost `margin` pixels at its left and right. */
export function freeRoom(width: number, height: number, margin = 0): FreeRoom {
  const cells = new Map<string, Box[]>();
  function* cellsOf(box: Box): Generator<string> {
    for (let x = Math.floor(box.left / cellPixels); x <= Math.floor(box.right / cellPixels); x++) {
      for (let y = Math.floor(box.top / cellPixels); y <= Math.floor(box.bottom / cellPixels); y++)
        yield `${x}/${y}`;
    }
  }
  function isTaken(box: Box): boolean {
    for (const cell of cellsOf(box)) {
      for (const other of cells.get(cell) ?? []) {
        if (
          box.left < other.right &&
          box.right > other.left &&
          box.top < other.bottom &&
          box.bottom > other.top
        ) {
          return true;
        }
      }
    }
    return false;
  }
  return {
    isTaken,
    fits(box) {
      const isInside =
        box.left >= margin && box.top >= 0 && box.right <= width - margin && box.bottom <= height;
      return isInside && !isTaken(box);
    },
    take(box) {
      const inside = {
        left: Math.max(-cellPixels, box.left),
        top: Math.max(-cellPixels, box.top),
        right: Math.min(width + cellPixels, box.right),
        bottom: Math.min(height + cellPixels, box.bottom),
      };
      for (const cell of cellsOf(inside)) cells.set(cell, [...(cells.get(cell) ?? []), inside]);
    },
  };
}
