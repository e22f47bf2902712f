// A word that features of many tiles say: made into bytes once, and numbered in the layer that is being written.
import { ProtobufBytes } from "./protobuf-bytes";

const value = new ProtobufBytes();

export class TileWord {
  /** The word as a value of MVT. */
  readonly bytes: Uint8Array;
  /** The layer of a tile that numbered it last, and its number there: kept here, because looking it up takes longer than all else. */
  layer = 0;
  number = 0;

  constructor(text: string) {
    value.clear();
    value.text(1, text);
    this.bytes = value.copy();
  }
}

export const noWord = new TileWord("");

/** A word for each of a list, at its place. */
export function tileWords(list: readonly string[]): readonly TileWord[] {
  return list.map((text) => new TileWord(text));
}
