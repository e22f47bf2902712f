// The completions of one process: the table in use, the sites beside it, and a look now and then at what has changed.
import type { PlaceBrief } from "../suggestion";
import { CompletionBuilder } from "./build-completion";
import type { CompletionHit, CompletionLookup, CompletionQuery } from "./completion-lookup";
import { CompletionTable } from "./completion-table";

/** A place with its spellings, its own name first. */
export type SpelledPlace = { readonly place: PlaceBrief; readonly spellings: readonly string[] };

export type CompletionSources = {
  /** What the database holds now, in one word. */
  readonly version: () => Promise<string>;
  /** The table of that version, or null where nobody has made it yet. */
  readonly load: (version: string) => Promise<CompletionTable | null>;
  /** Sites the public may see. */
  readonly sites: () => Promise<readonly SpelledPlace[]>;
  /** Which of these ids the public may see right now. */
  readonly publicAmong: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Answers while there is no table. */
  readonly fallback: CompletionLookup;
  /** Told of a look that failed; what is held is used on. */
  readonly warn: (error: unknown) => void;
  /** Milliseconds. */
  readonly now: () => number;
};

/** Between two looks at the database. */
const lookEveryMs = 3_000;

export class KeptCompletions {
  private table: CompletionTable | null = null;
  private sites: CompletionTable | null = null;
  private sitesSeen = "";
  private lookedAt = -Infinity;
  private looking: Promise<void> | null = null;

  constructor(private readonly from: CompletionSources) {}

  /** Answers from what is held; the first question waits for the first look, later ones never wait. */
  async complete(query: CompletionQuery): Promise<readonly CompletionHit[]> {
    const isFirst = this.lookedAt === -Infinity;
    if (this.looking === null && this.from.now() - this.lookedAt >= lookEveryMs) {
      this.looking = this.look().finally(() => {
        this.looking = null;
        this.lookedAt = this.from.now();
      });
    }
    if (isFirst) await this.looking;
    if (this.table === null) return this.from.fallback(query);
    const hits = this.table.complete(query);
    const siteHits = this.sites?.complete(query) ?? [];
    if (siteHits.length === 0) return hits;
    // A site may have been withdrawn since the last look: nobody is shown one on an old word.
    const shown = await this.from.publicAmong([...new Set(siteHits.map(({ place }) => place.id))]);
    return [...hits, ...siteHits.filter(({ place }) => shown.has(place.id))];
  }

  private async look(): Promise<void> {
    try {
      const version = await this.from.version();
      if (this.table?.version !== version) this.table = (await this.from.load(version)) ?? this.table;
      const sites = await this.from.sites();
      const seen = JSON.stringify(sites);
      if (seen === this.sitesSeen) return;
      const builder = new CompletionBuilder();
      for (const { place, spellings } of sites) builder.add(place, spellings);
      this.sites = sites.length === 0 ? null : new CompletionTable(builder.finish(version));
      this.sitesSeen = seen;
    } catch (error) {
      this.from.warn(error);
    }
  }
}
