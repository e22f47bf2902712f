// Rounds the corners of coarse rivers and lakes, so that the Euphrates reads as a river and not as a polygon.

type Position = GeoJSON.Position;

/**
 * Chaikin's corner cutting (1974), `rounds` times: every corner is replaced by points a quarter and three quarters along
 * its edges. An open line keeps its ends; a closed ring (first position = last) stays closed.
 * Lines of fewer than three positions come back as they are.
 */
export function smoothLine(line: readonly Position[], rounds: number): Position[] {
  let current = [...line];
  if (current.length < 3) return current;
  const closed = samePosition(current[0], current[current.length - 1]);
  for (let round = 0; round < rounds; round++) current = cutCorners(current, closed);
  return current;
}

function cutCorners(line: readonly Position[], closed: boolean): Position[] {
  const result: Position[] = [];
  const first = line[0];
  const last = line[line.length - 1];
  if (!closed && first !== undefined) result.push(first);
  for (let i = 0; i + 1 < line.length; i++) {
    const a = line[i];
    const b = line[i + 1];
    if (a === undefined || b === undefined) continue;
    const isStart = !closed && i === 0;
    const isEnd = !closed && i + 2 === line.length;
    if (!isStart) result.push(between(a, b, 0.25));
    if (!isEnd) result.push(between(a, b, 0.75));
  }
  if (!closed && last !== undefined) result.push(last);
  const start = result[0];
  if (closed && start !== undefined) result.push(start);
  return result;
}

function between(a: Position, b: Position, share: number): Position {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

function samePosition(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
