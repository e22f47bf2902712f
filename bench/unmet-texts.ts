// Reports in sentences of our own about places drawn from a whole gazetteer, so that nearly every text brings names its reader
// has not met: what whoever reads in a year of reports waits for.
import type { Place } from "../lib/gazetteer/place";
import { picker, seededRandom } from "../lib/testing/seeded-random";
import { withSlip } from "./many-names";

/** {near}, {far}: places of the text's country and of the world; {person}; {n}, {m}: numbers; {day}. */
const sentences = [
  "{near} was shelled on {day}, residents said, and {n} people were wounded when a shell hit a bakery.",
  "An air strike hit a workshop near {near} before dawn, killing at least {n} people, a hospital official said.",
  "{person}, a teacher from {near}, said that the road to {near} had been closed since {day}.",
  "The ministry in {far} said on {day} that it had no report of casualties.",
  "Rockets were fired from the outskirts of {near} towards {near} late on {day}, wounding {n}.",
  "Families from {near}, {near} and {near} were waiting at a school, said {person}, who heads a relief committee.",
  "{n} kilometres east of {near}, two lorries were burning beside the road when rescuers came.",
  "A drone crashed in a field between {near} and {near}; nobody was hurt.",
  "The army said it had struck a weapons store in the village of {near} and did not say who used it.",
  "In {far}, diplomats spoke of a truce that would begin on {day} and last for {n} days.",
  "{person} told a local radio station that {n} houses in {near} had lost their roofs.",
  "Clashes went on around {near} for a third day, and the market of {near} stayed shut.",
  "Power came back to most of {near} in the afternoon, the company said, but not to {near}.",
  "At {near} hospital doctors treated {n} people for burns, among them {person}, aged {m}.",
  "A convoy that had left {far} with {n} lorries of flour reached {near} at noon.",
  "The mayor of {near}, {person}, asked people not to use the bridge until engineers had looked at it.",
  "Smoke stood over {near}, from where several explosions were heard as far as {near}.",
  "A roadside bomb near {near} killed {n} soldiers and wounded {m} others, police said.",
  "“We have nothing left,” said {person} in {near}. “The water has been gone since {day}.”",
  "Farmers around {near} say that this year's harvest will be half of what it was, and blame the mines.",
  "Both sides accused each other of breaking the agreement that was signed in {far} in {month}.",
  "Schools in {near} and {near} open again on {day}, the governor's office said in a statement.",
];
const months = "January February March April May June July September October November December".split(" ");
const days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const givenNames = "Ahmad Hassan Maryam Khaled Omar Leila Samir Nadia Yusuf Anna Ivan Olena John Maria".split(
  " ",
);
const onsets = "b d f g h j k l m n r s t z sh kh gh th w y".split(" ");
const vowels = "a a i u aa ee ou".split(" ");

/** One name in so many is spelled with a slip of a letter: newspapers write names as the gazetteer has not. */
const slipEvery = 12;
/** Names are drawn by prominence to this power: the best known place of a country comes some thousand times as often as a hamlet. */
const nearPower = 3;
const farPower = 20;
/** Names of the text's country that the text speaks of; drawn anew for every text. */
const namesOfText = 16;
const isEnglish = /^[A-Z][A-Za-z' -]{2,28}$/u;

/** Draws from a list, each by its weight. */
class Urn {
  private readonly sums: Float64Array;

  constructor(
    private readonly names: readonly string[],
    weights: readonly number[],
  ) {
    this.sums = Float64Array.from(weights);
    for (let at = 1; at < this.sums.length; at += 1)
      this.sums[at] = (this.sums[at] ?? 0) + (this.sums[at - 1] ?? 0);
  }

  draw(random: () => number): string {
    const wanted = random() * (this.sums.at(-1) ?? 0);
    let low = 0;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sums[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    return this.names[low] ?? "";
  }
}

function urnOf(places: readonly Place[], power: number): Urn {
  const names: string[] = [];
  const weights: number[] = [];
  for (const { names: spellings, prominence } of places) {
    const written = spellings.filter(({ name }) => isEnglish.test(name));
    for (const { name } of written) {
      names.push(name);
      weights.push(prominence ** power / written.length);
    }
  }
  return new Urn(names, weights);
}

/**
 * Makes texts about these places. A text is about one country, drawn by how many places it has (square root, lest the largest be
 * met alone); most of its names are of that country, drawn by prominence, the rest are well-known places of the world.
 */
export class UnmetTexts {
  private readonly placesOf = new Map<string, Place[]>();
  private readonly countries: Urn;
  private readonly near = new Map<string, Urn>();
  private readonly far: Urn;

  constructor(places: readonly Place[]) {
    for (const place of places) {
      if (place.countryCode === null) continue;
      const list = this.placesOf.get(place.countryCode);
      if (list === undefined) this.placesOf.set(place.countryCode, [place]);
      else list.push(place);
    }
    this.countries = new Urn(
      [...this.placesOf.keys()],
      [...this.placesOf.values()].map(({ length }) => Math.sqrt(length)),
    );
    this.far = urnOf(places, farPower);
  }

  /** So many texts of `units` UTF-16 units each; the same seed gives the same texts. */
  make(count: number, units: number, seed: number): string[] {
    const random = seededRandom(seed);
    return Array.from({ length: count }, () => this.makeOne(units, random));
  }

  private makeOne(units: number, random: () => number): string {
    const pick = picker(random);
    const near = this.nearOf(this.countries.draw(random));
    const told = Array.from({ length: namesOfText }, () => {
      const name = near.draw(random);
      return random() < 1 / slipEvery ? withSlip(name, random) : name;
    });
    const filled = (slot: string): string => {
      if (slot === "near") return pick(told);
      if (slot === "far") return this.far.draw(random);
      if (slot === "person") return `${pick(givenNames)} ${surname(pick)}`;
      if (slot === "day") return pick(days);
      if (slot === "month") return pick(months);
      return String(2 + Math.floor(random() * (slot === "n" ? 30 : 60)));
    };
    let text = `${told[0] ?? ""}, ${1 + Math.floor(random() * 28)} ${pick(months)} - `;
    while (text.length < units) {
      text += pick(sentences).replace(/\{(\w+)\}/gu, (_, slot: string) => filled(slot));
      text += random() < 0.3 ? "\n\n" : " ";
    }
    return text.slice(0, units);
  }

  private nearOf(country: string): Urn {
    let urn = this.near.get(country);
    if (urn === undefined) this.near.set(country, (urn = urnOf(this.placesOf.get(country) ?? [], nearPower)));
    return urn;
  }
}

/** Three syllables: names of persons are met for the first time too. */
function surname(pick: (list: readonly string[]) => string): string {
  let name = "";
  for (let at = 0; at < 3; at += 1) name += pick(onsets) + pick(vowels);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
