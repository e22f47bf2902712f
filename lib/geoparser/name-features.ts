// The statements made about a stretch of words, summed up as they are made: a text has hundreds of stretches.
import { recognitionWeights } from "./recognition-weights";

const statements: string[] = [];
const numberOf = new Map<string, number>();
let weights = new Float64Array(0);
/** Numbers of the statements, the heaviest first. */
let heaviestFirst: readonly number[] = [];

/** Takes the weights over anew; called by the fit after it has changed them. */
export function reweighNames(): void {
  for (const statement of Object.keys(recognitionWeights)) numbered(statement);
  weights = Float64Array.from(statements, (statement) => recognitionWeights[statement] ?? 0);
  const heaviness = (number: number): number => Math.abs(weights[number] ?? 0);
  heaviestFirst = statements.map((_, number) => number).sort((a, b) => heaviness(b) - heaviness(a));
}

function numbered(statement: string): number {
  const known = numberOf.get(statement);
  if (known !== undefined) return known;
  const number = statements.length;
  statements.push(statement);
  numberOf.set(statement, number);
  return number;
}

reweighNames();

/** What is said of one stretch. A statement holds wholly (1) or in part (0..1). */
export class NameFeatures {
  /** Log-odds that the words name a place, by the weights of the statements made so far. */
  score = 0;
  // One bit per statement, 32 to a number: what is looked up most is whether a statement was made.
  private readonly made = [0, 0, 0, 0];
  /** Numbers of the statements that hold in part, each followed by its value: two or three, so a list does. */
  private parts: number[] | null = null;

  /** Makes a statement; false and 0 say nothing. The first word on a statement stands. */
  add(statement: string, when: boolean | number): void {
    if (when === false || when === 0) return;
    const number = numbered(statement);
    const at = number >> 5;
    const bit = 1 << (number & 31);
    const before = this.made[at] ?? 0;
    if ((before & bit) !== 0) return;
    this.made[at] = before | bit;
    const value = when === true ? 1 : when;
    this.score += (weights[number] ?? 0) * value;
    if (value === 1) return;
    if (this.parts === null) this.parts = [number, value];
    else this.parts.push(number, value);
  }

  has(statement: string): boolean {
    const number = numberOf.get(statement);
    return number !== undefined && this.isMade(number);
  }

  /** The statements made, each with its value. */
  entries(): [string, number][] {
    return statements.flatMap((statement, number): [string, number][] =>
      this.isMade(number) ? [[statement, this.shareOf(number)]] : [],
    );
  }

  /** Tells the statements made to `tell`, those of the heaviest weight first, until it has heard enough (false). */
  eachByWeight(tell: (statement: string, weight: number, value: number) => boolean): void {
    for (const number of heaviestFirst) {
      if (!this.isMade(number)) continue;
      const value = this.shareOf(number);
      if (!tell(statements[number] ?? "", (weights[number] ?? 0) * value, value)) return;
    }
  }

  /** 0..1, of a statement that was made. */
  private shareOf(number: number): number {
    if (this.parts !== null)
      for (let at = 0; at < this.parts.length; at += 2)
        if (this.parts[at] === number) return this.parts[at + 1] ?? 1;
    return 1;
  }

  private isMade(number: number): boolean {
    return ((this.made[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }
}
