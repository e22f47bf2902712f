// Where the engine gets its marks from: the questions it asks the database. store.ts answers them in SQL.
import type { Outline } from "../outline";
import type { PlaceWords } from "../event-table";

export type KnownPlace = PlaceWords & {
  /** The place and all it lies in. */
  readonly path: readonly string[];
};

/** What has changed since the last look, without reading it. */
export type Look = {
  /** Names the table of marks itself: another name = nothing that is held is worth anything. */
  readonly birth: string;
  /** All transactions below this one have ended; changes by others may come to light later. */
  readonly horizon: number;
  /** Changes by transactions from the asked one on, each event once, those of the latest. */
  readonly changes: readonly { readonly eventId: string; readonly changedBy: number }[];
};

/** Everything it tells is of one moment. */
export type Reading = {
  /** All marks, or those of these events, as pieces of COPY's binary format with the columns of `markNumbers`. */
  readMarks(eventIds: readonly string[] | null, take: (piece: Uint8Array) => void): Promise<void>;
  readPlaces(ids: readonly number[]): Promise<ReadonlyMap<number, KnownPlace>>;
  readSets(ids: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>>;
  readOutlines(ids: readonly number[]): Promise<ReadonlyMap<number, Outline>>;
  look(since: number): Promise<Look>;
};

export type MarkSource = {
  look(since: number): Promise<Look>;
  /** Runs `work` on one moment of the database. */
  reading<T>(work: (reading: Reading) => Promise<T>): Promise<T>;
};
