// Aho and Corasick's automaton over names in plain ASCII: the limit beside which the reader's speed is told. It finds names and decides nothing.

const letters = 27;

/** Index of a unit in the automaton's alphabet: a to z, all else one separator. */
const letterOf = (unit: number): number =>
  unit >= 97 && unit <= 122 ? unit - 96 : unit >= 65 && unit <= 90 ? unit - 64 : 0;

/** Counts the names met in a text, one look at each unit. Aho and Corasick, "Efficient string matching", 1975. */
export function ahoCorasick(names: readonly string[]): { count(text: string): number; nodes: number } {
  let size = 1;
  for (const name of names) size += name.length;
  const next = new Int32Array(size * letters);
  const ends = new Uint8Array(size);
  let nodes = 1;
  for (const name of names) {
    let node = 0;
    for (let at = 0; at < name.length; at++) {
      const edge = node * letters + letterOf(name.charCodeAt(at));
      if (next[edge] === 0) next[edge] = nodes++;
      node = next[edge] ?? 0;
    }
    ends[node] = 1;
  }
  const fail = new Int32Array(nodes);
  const queue: number[] = [];
  for (let letter = 0; letter < letters; letter++) {
    const child = next[letter] ?? 0;
    if (child !== 0) queue.push(child);
  }
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] ?? 0;
    const fallback = fail[node] ?? 0;
    if (ends[fallback] === 1) ends[node] = 1;
    for (let letter = 0; letter < letters; letter++) {
      const edge = node * letters + letter;
      const child = next[edge] ?? 0;
      const beside = next[fallback * letters + letter] ?? 0;
      if (child === 0) next[edge] = beside;
      else {
        fail[child] = beside;
        queue.push(child);
      }
    }
  }
  return {
    nodes,
    count(text) {
      let node = 0;
      let met = 0;
      for (let at = 0; at < text.length; at++) {
        node = next[node * letters + letterOf(text.charCodeAt(at))] ?? 0;
        met += ends[node] ?? 0;
      }
      return met;
    },
  };
}
