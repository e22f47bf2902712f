// The greatest id of a column, so that a table by id can be made long enough: a look beyond a table's end costs many within it.

const known = new WeakMap<Int32Array, number>();

/** 0 for a column without rows. Looked for once: a column never changes. */
export function greatestId(ids: Int32Array): number {
  const found = known.get(ids);
  if (found !== undefined) return found;
  let most = 0;
  for (const id of ids) if (id > most) most = id;
  known.set(ids, most);
  return most;
}
