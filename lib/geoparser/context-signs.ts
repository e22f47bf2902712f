// What the other names of a text say of one candidate: its country, what lies near it, what stands in one list with it.
import { earthRadiusMeters } from "../geo/distance";
import type { Place } from "../gazetteer/place";
import type { CandidateFeatures } from "./candidate-set";
import type { NamedThing } from "./named-thing";
import { rankingWeights } from "./ranking-weights";
import type { Neighbourhood, TextContext } from "./text-context";

const maxNeighbours = 30;
const datelineKm = 150;
/** Beyond ten degrees of latitude nothing is near: e to the -11. */
const farRadians = (10 * Math.PI) / 180;
const earthDiameterKm = (2 * earthRadiusMeters) / 1000;

/** One object is filled again and again; 0 = nothing is said. */
export class ContextSigns {
  /** Share of the text's other places that lie in its country. */
  share = 0;
  named = 0;
  near = 0;
  close = 0;
  inside = 0;
  datelineNear = 0;
  /** How near the nearest sure place of the text is. */
  beside = 0;
  /** The same for a place of its own list. */
  fellow = 0;
  /** A town after which its governorate is named. */
  seat = 0;
  /** A country in a list of towns that lie in others. */
  stranger = 0;
  /** A state or governorate in a list of those of its country. */
  peer = 0;
  /** How little known the candidate is. */
  obscurity = 0;

  /** Looks at candidate `j` of name `i`. */
  look(context: TextContext, i: number, j: number): void {
    this.share = this.named = this.near = this.close = this.inside = this.datelineNear = 0;
    this.beside = this.fellow = this.stranger = this.seat = this.peer = 0;
    const thing = context.things[i];
    if (thing === undefined) return;
    const { columns } = thing;
    if (thing.seats.has(j)) this.seat = 1;
    this.obscurity = columns.obscurity[j] ?? 0;
    const country = thing.countryOf[j] ?? -1;
    const number = context.countries.numbers[i]?.[country] ?? context.countries.count;
    this.share = context.shares[i]?.[country] ?? 0;
    if (columns.kinds[j] === "country") {
      this.stranger = strangeness(context, thing, thing.hits[j]?.place);
      return;
    }
    if (columns.kinds[j] === "governorate") this.peer = peerage(context, thing, thing.hits[j]?.place);
    if (context.named[number] === true) this.named = 1;
    // A governorate of another country holds nothing here, and what lies beyond a border says little.
    this.lookAround(context, number, i, j);
  }

  private lookAround(context: TextContext, number: number, i: number, j: number): void {
    const thing = context.things[i];
    const around = context.neighbours[number];
    if (thing === undefined || around === undefined) return;
    const { columns, fellows } = thing;
    const lat = columns.lat[j] ?? NaN;
    if (Number.isNaN(lat)) return;
    const x = columns.x[j] ?? 0;
    const y = columns.y[j] ?? 0;
    const z = columns.z[j] ?? 0;
    let near = 0;
    let close = 0;
    for (let n = i <= maxNeighbours ? 0 : around.firstOf(i - maxNeighbours); n < around.count; n++) {
      const other = around.things[n] ?? 0;
      if (other > i + maxNeighbours) break;
      if (other === i) continue;
      const belief = around.beliefs[n] ?? 0;
      const dateline = around.datelines[n] === true;
      const division = around.divisions[n] ?? -1;
      if (division >= 0) {
        if (belief > this.inside && isInside(context, around, n, thing, j)) this.inside = belief;
        if (!dateline) continue;
      }
      // False also where nobody has said where it lies.
      if (!(Math.abs((around.lat[n] ?? NaN) - lat) <= farRadians)) continue;
      const dx = (around.x[n] ?? 0) - x;
      const dy = (around.y[n] ?? 0) - y;
      const dz = (around.z[n] ?? 0) - z;
      const halfChord = Math.sqrt(dx * dx + dy * dy + dz * dz) / 2;
      const km = earthDiameterKm * Math.asin(halfChord < 1 ? halfChord : 1);
      if (division < 0) {
        const e = Math.exp(-km / 100);
        near += belief * e;
        const quarter = belief * e * e * e * e;
        close += quarter;
        if (quarter > this.beside) this.beside = quarter;
        if (quarter > this.fellow && fellows.has(other)) this.fellow = quarter;
      }
      if (dateline && km < datelineKm) this.datelineNear = Math.max(this.datelineNear, belief);
    }
    this.near = 1 - Math.exp(-near);
    this.close = 1 - Math.exp(-close);
  }

  score(): number {
    const w = rankingWeights;
    return (
      this.share * (w["share of the text's places in this country"] ?? 0) +
      this.named * (w["country named in the text"] ?? 0) +
      this.near * (w["near other places of the text"] ?? 0) +
      this.close * (w["close to other places of the text"] ?? 0) +
      this.obscurity * this.beside * (w["small and beside a place of the text"] ?? 0) +
      this.seat * (w["a governorate is named after it"] ?? 0) +
      this.stranger * (w["a country listed with towns of others"] ?? 0) +
      this.peer * (w["listed with divisions of its country"] ?? 0) +
      this.fellow * (w["beside a place of its list"] ?? 0) +
      this.inside * (w["inside a governorate the text names"] ?? 0) +
      this.datelineNear * (w["near the dateline"] ?? 0)
    );
  }

  /** The value of one of the statements that `score` weighs; undefined for any other. */
  get(statement: string): number | undefined {
    switch (statement) {
      case "share of the text's places in this country":
        return this.share;
      case "country named in the text":
        return this.named;
      case "near other places of the text":
        return this.near;
      case "close to other places of the text":
        return this.close;
      case "small and beside a place of the text":
        return this.obscurity * this.beside;
      case "a governorate is named after it":
        return this.seat;
      case "a country listed with towns of others":
        return this.stranger;
      case "listed with divisions of its country":
        return this.peer;
      case "beside a place of its list":
        return this.fellow;
      case "inside a governorate the text names":
        return this.inside;
      case "near the dateline":
        return this.datelineNear;
      default:
        return undefined;
    }
  }

  addTo(features: CandidateFeatures): void {
    for (const statement of statements) features.set(statement, this.get(statement) ?? 0);
  }
}

/** What is said of a candidate, in the order it is told. */
const statements = [
  "share of the text's places in this country",
  "country named in the text",
  "near other places of the text",
  "close to other places of the text",
  "small and beside a place of the text",
  "a governorate is named after it",
  "a country listed with towns of others",
  "listed with divisions of its country",
  "beside a place of its list",
  "inside a governorate the text names",
  "near the dateline",
];

/** Governorate `n` of the neighbourhood may hold candidate `j`, as `mayContain` has it; both lie in one country. */
function isInside(
  context: TextContext,
  around: Neighbourhood,
  n: number,
  { hits, columns }: NamedThing,
  j: number,
): boolean {
  const outer = context.things[around.things[n] ?? -1]?.hits[around.hits[n] ?? -1]?.place;
  const inner = hits[j]?.place;
  if (outer === undefined || inner === undefined || outer.id === inner.id) return false;
  return around.divisions[n] === columns.inDivision[j] || inner.parentId === outer.id;
}

/** 0..1, how many of a name's fellows in a list are towns of other countries than this one. */
function strangeness(context: TextContext, { fellows }: NamedThing, country: Place | undefined): number {
  if (country === undefined || fellows.size === 0) return 0;
  let sum = 0;
  for (const fellow of fellows) {
    const likely = context.likeliestOf(fellow);
    if (likely === undefined || likely.kind === "country") continue;
    if (likely.countryCode !== country.countryCode) sum += context.beliefInLikeliest(fellow);
  }
  return sum === 0 ? 0 : sum / fellows.size;
}

/** 0..1, how many of a name's fellows in a list are divisions of the same country: "Oregon, Washington and Utah". */
function peerage(context: TextContext, { fellows }: NamedThing, division: Place | undefined): number {
  if (division === undefined || fellows.size === 0) return 0;
  let sum = 0;
  for (const fellow of fellows) {
    const likely = context.likeliestOf(fellow);
    if (likely?.kind === "governorate" && likely.countryCode === division.countryCode)
      sum += context.beliefInLikeliest(fellow);
  }
  return sum === 0 ? 0 : sum / fellows.size;
}
