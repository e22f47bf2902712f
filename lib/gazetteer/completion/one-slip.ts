// One slip of the finger: a letter too few, too many, another one, or two swapped (Damerau's four).

/** True where `typed` becomes `name` by exactly one slip; false where they are equal. */
export function isOneSlip(typed: string, name: string): boolean {
  const at = firstDifference(typed, name);
  if (at === typed.length && at === name.length) return false;
  return restsAfterSlip(typed, at).some(
    ({ rest, from }) => name.length - from === rest.length && name.startsWith(rest, from),
  );
}

/** True where `typed` becomes a beginning of `name` by exactly one slip, and is none already. */
export function isOneSlipBeginning(typed: string, name: string): boolean {
  const at = firstDifference(typed, name);
  if (at === typed.length) return false;
  return restsAfterSlip(typed, at).some(({ rest, from }) => name.startsWith(rest, from));
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** What must follow in the name, and from where, if the slip sits at the first letter that differs. */
function restsAfterSlip(typed: string, at: number): { rest: string; from: number }[] {
  const rests = [
    { rest: typed.slice(at), from: at + 1 },
    { rest: typed.slice(at + 1), from: at },
    { rest: typed.slice(at + 1), from: at + 1 },
  ];
  if (at + 1 < typed.length)
    rests.push({ rest: (typed[at + 1] ?? "") + (typed[at] ?? "") + typed.slice(at + 2), from: at });
  return rests;
}
