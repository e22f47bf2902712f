// The memory of marks of one process: loads them, looks for changes, and hands questions to threads that share the columns.
import os from "node:os";
import { isAppError } from "../../errors";
import { log } from "../../log";
import { bytesOf } from "../columns/event-columns";
import { eventNumber } from "../columns/event-number";
import type { UsedIds } from "../columns/used-ids";
import type { EventTable, PlaceWords } from "../event-table";
import type { Outline } from "../outline";
import type { KnownPlace, Look, MarkSource, Reading } from "./mark-source";
import { booksAfter, revisionOf, unreadOf, type Books } from "./revision";
import { Thread } from "./thread";
import type { Said } from "./thread-words";
import type { Question } from "./tile-desk";

/** What is held of one revision, but for the columns, which the threads have. */
export type Held = {
  readonly revision: string;
  readonly books: Books;
  /** That the columns take. */
  readonly bytes: number;
  readonly places: ReadonlyMap<number, KnownPlace>;
  /** Actors and claimants by id in mark_set. */
  readonly sets: ReadonlyMap<number, readonly string[]>;
};

/** Tiles and the revision may be so old; lists and counts look each time they are asked. */
const lookEveryMs = 1_000;
/** And a change that takes longer than this to read keeps no tile waiting: among a million events it takes seconds. */
const patienceMs = 100;
/** A count or a list takes as long as so many tiles. */
const longWeight = 20;
/** From so many changed events on, reading all of them anew is quicker. */
const mostChanges = 100_000;

export class TileEngine {
  private held: Held | null = null;
  private looking: Promise<Held> | null = null;
  private beganLooking = 0;
  private lookedAt = 0;
  private readonly builder: Thread;
  private readonly answering: readonly Thread[];
  private places = new Map<number, KnownPlace>();
  private sets = new Map<number, readonly string[]>();
  private outlines = new Map<number, Outline>();
  /** The builder holds the columns of the last table: a few changes can be put in. */
  private isBuilt = false;

  constructor(
    private readonly source: MarkSource,
    home: string,
    threads = Math.max(2, Math.min(3, os.availableParallelism() - 1)),
  ) {
    this.builder = new Thread(home);
    this.answering = Array.from({ length: threads }, () => new Thread(home));
  }

  /**
   * What is held now. "now" = with all that was committed before the call; "soon" = a second old at most, and while a change is being
   * read (or another database, where one was restored) what was held before it.
   */
  async state(freshness: "soon" | "now"): Promise<Held> {
    const { held } = this;
    if (held === null || freshness === "now") return this.lookForChanges();
    if (Date.now() - this.lookedAt < lookEveryMs) return held;
    const looking = this.looking ?? this.lookForChanges();
    const patience = patienceMs - (Date.now() - this.beganLooking);
    return patience <= 0 ? held : soonest(looking, held, patience);
  }

  /** Reads what has changed. Where the database does not answer, what is held stays good; throws where nothing is held yet. */
  async lookForChanges(): Promise<Held> {
    // A look that began before the call may have missed what was committed since.
    if (this.looking !== null) await this.looking.catch(() => undefined);
    if (this.looking === null) {
      this.beganLooking = Date.now();
      this.looking = this.look().finally(() => {
        this.looking = null;
      });
    }
    try {
      return await this.looking;
    } catch (error) {
      if (this.held === null) throw error;
      log.warn("the map could not look for changed events", error);
      this.lookedAt = Date.now();
      return this.held;
    }
  }

  /** Asks the thread that has least to do, the first for tiles alone; once more where it died over it. */
  async ask(question: Question): Promise<Said> {
    const isTile = question.ask === "tile";
    const threads = isTile || this.answering.length === 1 ? this.answering : this.answering.slice(1);
    const thread = threads.reduce((best, each) => (each.load < best.load ? each : best));
    const weight = isTile ? 1 : longWeight;
    try {
      return await thread.ask(question, weight);
    } catch (error) {
      if (!isAppError(error, "busy")) throw error;
      return thread.ask(question, weight);
    }
  }

  /** Ends the threads alone, as a crash would; each is started anew when it is asked. */
  async endThreads(): Promise<void> {
    await Promise.all([this.builder, ...this.answering].map((thread) => thread.stop()));
  }

  /** Ends the threads; the next question loads everything anew. */
  async stop(): Promise<void> {
    this.held = null;
    this.isBuilt = false;
    await this.endThreads();
  }

  private async look(): Promise<Held> {
    const { held } = this;
    if (held !== null) {
      const look = await this.source.look(held.books.horizon);
      if (look.birth === held.books.birth) {
        const unread = unreadOf(held.books, look);
        if (unread.length === 0) return this.keep(held, look);
      }
    }
    return this.source.reading((reading) => this.read(held, reading));
  }

  /** Nothing was changed: only the books move on. */
  private keep(held: Held, look: Look): Held {
    const books = booksAfter(held.books, look);
    this.lookedAt = Date.now();
    this.held = { ...held, books, revision: revisionOf(books) };
    return this.held;
  }

  private async read(before: Held | null, reading: Reading): Promise<Held> {
    const look = await reading.look(before?.books.horizon ?? 0);
    const isSame = before !== null && this.isBuilt && look.birth === before.books.birth;
    const unread = isSame ? unreadOf(before.books, look) : [];
    const changed = isSame && unread.length <= mostChanges ? unread : null;
    if (before === null || look.birth !== before.books.birth) {
      this.places = new Map();
      this.sets = new Map();
      this.outlines = new Map();
    }
    const table = await this.build(reading, changed).catch((error: unknown) => {
      if (changed === null) throw error;
      // The thread that held the columns has died: then all is read anew.
      log.warn("the map's memory is read anew", error);
      return this.build(reading, null);
    });
    const books = booksAfter(isSame ? before.books : null, look);
    const words: ReadonlyMap<number, PlaceWords> = new Map(
      [...this.places].map(([id, { label, name, nameArabic }]) => [id, { label, name, nameArabic }]),
    );
    // Threads answer in the order they are asked: whoever asks after this is answered from the new table.
    await Promise.all(this.answering.map((thread) => thread.take({ ...table, places: words })));
    this.lookedAt = Date.now();
    this.held = {
      revision: revisionOf(books),
      books,
      bytes: bytesOf(table.columns),
      places: new Map(this.places),
      sets: new Map(this.sets),
    };
    return this.held;
  }

  private async build(reading: Reading, changed: readonly string[] | null): Promise<EventTable> {
    try {
      let isFirst = true;
      const sent: Promise<Said>[] = [];
      await reading.readMarks(changed, (piece) => {
        const reply = this.builder.ask({ ask: "read", piece, isFirst });
        // Awaited below, all at once: a failure before then is no surprise to the process.
        reply.catch(() => undefined);
        sent.push(reply);
        isFirst = false;
      });
      await Promise.all(sent);
      const used = await this.builder.ask({ ask: "used" });
      if (used.said !== "used") throw new Error(`asked for ids, a thread said "${used.said}"`);
      await this.learnWords(reading, used.used);
      const built = await this.builder.ask({
        ask: "build",
        words: { places: new Map(), outlines: this.outlines },
        changed: changed === null ? null : Float64Array.from(changed, eventNumber).sort(),
      });
      if (built.said !== "table") throw new Error(`asked for a table, a thread said "${built.said}"`);
      this.isBuilt = true;
      return built.table;
    } catch (error) {
      this.isBuilt = false;
      throw error;
    }
  }

  private async learnWords(reading: Reading, used: UsedIds): Promise<void> {
    const missing = (ids: Int32Array, known: ReadonlyMap<number, unknown>): number[] =>
      [...ids].filter((id) => !known.has(id));
    const places = missing(used.places, this.places);
    const sets = missing(used.sets, this.sets);
    const areas = missing(used.areas, this.outlines);
    if (places.length > 0)
      for (const [id, place] of await reading.readPlaces(places)) this.places.set(id, place);
    if (sets.length > 0) for (const [id, members] of await reading.readSets(sets)) this.sets.set(id, members);
    if (areas.length > 0)
      for (const [id, outline] of await reading.readOutlines(areas)) this.outlines.set(id, outline);
  }
}

/** What is looked for, or what is held where that takes longer. */
async function soonest(looking: Promise<Held>, held: Held, patience: number): Promise<Held> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Held>((resolve) => {
    timer = setTimeout(resolve, patience, held);
  });
  // A look that fails leaves what is held.
  return Promise.race([looking.catch(() => held), late]).finally(() => clearTimeout(timer));
}
