// The names of all places as they are told, one place after the other, with their keys: what the name table is made of.
import { nameKeys } from "../name-key";
import type { Place } from "../place";
import { KeyLists } from "./key-lists";

/** Every name that has letters, each once for a place; places in the order given. */
export class ToldNames {
  readonly names: string[] = [];
  readonly articleOf: string[] = [];
  readonly soundOf: string[] = [];
  readonly placeOf: number[] = [];
  readonly turnOf: number[] = [];
  readonly folds: KeyLists;
  readonly articles: KeyLists;
  readonly keys: KeyLists;

  constructor(places: readonly Place[]) {
    let most = 0;
    for (const place of places) most += place.names.length + 1;
    this.folds = new KeyLists(most);
    this.articles = new KeyLists(most);
    this.keys = new KeyLists(most);
    for (const [number, place] of places.entries()) {
      const names = [...new Set([place.name, ...place.names.map(({ name }) => name)])];
      const turns = turnsOf(names, place.name);
      for (let at = 0; at < names.length; at += 1) this.add(names[at] ?? "", number, turns[at] ?? 0);
    }
    for (const lists of [this.folds, this.articles, this.keys]) lists.sort();
  }

  private add(name: string, place: number, turn: number): void {
    const made = nameKeys(name);
    if (made.fold === "") return;
    const number = this.names.push(name) - 1;
    this.articleOf.push(made.article);
    this.soundOf.push(made.sound);
    this.placeOf.push(place);
    this.turnOf.push(turn);
    this.folds.add(made.fold, number);
    this.articles.add(made.article, number);
    this.keys.add(made.key, number);
  }

  /** Key by key, those of one key from the most prominent down; names without a key last. */
  inOrderOfKeys(): Int32Array {
    const order = new Int32Array(this.names.length);
    const isListed = new Uint8Array(this.names.length);
    let at = 0;
    for (const number of this.keys.all()) {
      order[at++] = number;
      isListed[number] = 1;
    }
    for (let number = 0; number < isListed.length; number += 1)
      if (isListed[number] === 0) order[at++] = number;
    return order;
  }
}

/** The turns of a place's names: its own first, then by the alphabet. */
function turnsOf(names: readonly string[], own: string): number[] {
  const ordered = [...names].sort();
  return names.map((name) => (name === own ? 0 : 1 + ordered.indexOf(name)));
}
