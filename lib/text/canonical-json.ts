// JSON that is the same for equal values, so that it can be hashed: RFC 8785, for what JSON.parse gives back.

/**
 * Keys stand in the order of their UTF-16 code units, nothing stands between the parts, numbers and strings are written as
 * ECMAScript does. What JSON leaves out (undefined, functions) is left out; dates and other objects with `toJSON` as JSON has them.
 * @example canonicalJson({ b: [1, null], a: "x" }) // '{"a":"x","b":[1,null]}'
 */
export function canonicalJson(value: unknown): string {
  const plain: unknown = JSON.parse(JSON.stringify(value) ?? "null");
  return write(plain);
}

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${write(each)}`);
  return `{${members.join(",")}}`;
}
