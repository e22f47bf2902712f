// What happened on a piece of ground: certain where all that an event's mark says lies inside, possible where only a part does.
import { circle } from "@turf/turf";
import { fromUnit } from "../../geo/mercator";
import { markSpace, pointOfMark } from "../../events/marks/mark-position";
import type { LonLat } from "../../geo/coordinates";
import { boxAround, distanceMeters } from "../../geo/distance";
import { eventIdOf } from "../columns/event-number";
import { newestFirst } from "../columns/build-columns";
import { shownAs, shownOf } from "../columns/mark-bits";
import type { TableFilter } from "../filter/table-filter";
import { boxesOfLonLat } from "../mark-boxes";
import { rowsNearBox, touches, type MarkBox } from "../morton";
import type { AreaGroup } from "../tile/areas";
import { reaches, unitsOf } from "../tile/ring-size";
import { DrawnPolygon, type Verdict } from "./drawn-polygon";

/** A polygon of GeoJSON, or a circle. */
export type AskedGround =
  | { readonly type: "Polygon"; readonly coordinates: readonly (readonly (readonly number[])[])[] }
  | { readonly point: LonLat; readonly radiusMeters: number };

type Found = { readonly total: number; readonly eventIds: readonly string[] };
/** `possible` holds none of `certain`. Newest first, a thousand each at most. */
export type FoundWithin = { readonly certain: Found; readonly possible: Found };

const mostIds = 1_000;
/** No point's radius is larger: what is vaguer is drawn as an area. */
export const mostPointMeters = 60_000;

/** Events by whether the ground surely holds them. One mark that is surely inside makes its event certain; origins count for nothing. */
export function findWithin(filter: TableFilter, ground: AskedGround): FoundWithin {
  const { table } = filter;
  const { columns } = table;
  const passes = filter.ofRow;
  const shape = shapeOf(ground);
  /** 0 outside, 1 partly, 2 inside, by number of event. */
  const verdicts = new Uint8Array(columns.events);
  const judge = (row: number, verdict: Verdict): void => {
    const event = columns.event[row] ?? 0;
    const worth = verdict === "inside" ? 2 : verdict === "partly" ? 1 : 0;
    if (worth > (verdicts[event] ?? 0)) verdicts[event] = worth;
  };

  for (const box of shape.boxes) {
    const most = unitsOf(mostPointMeters, box.north) + unitsOf(mostPointMeters, box.south);
    const wider = {
      west: box.west - most,
      east: box.east + most,
      north: box.north - most,
      south: box.south + most,
    };
    let spot: JudgedSpot = { mx: -1, my: -1, meters: -1, verdict: "outside" };
    for (const { from, to } of rowsNearBox(columns, { from: 0, to: columns.drawn }, wider)) {
      for (let row = from; row < to; row += 1) {
        if (shownOf(columns.bits[row] ?? 0) !== shownAs.mark || (passes !== null && !passes(row))) continue;
        const mx = columns.mx[row] ?? 0;
        const my = columns.my[row] ?? 0;
        const meters = Math.max(0, columns.extent[row] ?? 0);
        if (spot.mx !== mx || spot.my !== my || spot.meters !== meters) {
          const near = reaches(mx, my, unitsOf(meters, my) * 1.01 + 1, box);
          spot = {
            mx,
            my,
            meters,
            verdict: near ? shape.ofCircle(pointOfMark({ mx, my }), meters) : "outside",
          };
        }
        judge(row, spot.verdict);
      }
    }
  }
  for (const group of table.areas) {
    if (group.isOpen || !shape.boxes.some((box) => touches(box, group.box))) continue;
    const rows = [...group.rows].filter((row) => passes === null || passes(row));
    if (rows.length === 0) continue;
    const verdict = shape.ofArea(group);
    for (const row of rows) judge(row, verdict);
  }
  const newest = newestFirst(columns.byTime, columns.dated);
  const found = (worth: number): Found => {
    let total = 0;
    const eventIds: string[] = [];
    for (const event of newest) {
      if (verdicts[event] !== worth) continue;
      total += 1;
      if (eventIds.length < mostIds) eventIds.push(eventIdOf(columns.ids[event] ?? 0));
    }
    return { total, eventIds };
  };
  return { certain: found(2), possible: found(1) };
}

/** The last circle that was held against the ground: marks of one spot stand side by side. */
type JudgedSpot = {
  readonly mx: number;
  readonly my: number;
  readonly meters: number;
  readonly verdict: Verdict;
};

type Shape = {
  readonly boxes: readonly MarkBox[];
  ofCircle(point: LonLat, meters: number): Verdict;
  ofArea(group: AreaGroup): Verdict;
};

/** Boxes that hold all of the ground. */
export function boxesOfGround(ground: AskedGround): readonly MarkBox[] {
  return shapeOf(ground).boxes;
}

function shapeOf(ground: AskedGround): Shape {
  if ("point" in ground) {
    const { point, radiusMeters } = ground;
    const { geometry } = circle([point.lon, point.lat], radiusMeters, { steps: 128, units: "meters" });
    const turns = turnsOf(geometry.coordinates);
    return {
      boxes: boxesOfLonLat(boxAround(point, radiusMeters)),
      ofCircle: (at, meters) => {
        const away = distanceMeters(point, at);
        return away + meters <= radiusMeters
          ? "inside"
          : away - meters <= radiusMeters
            ? "partly"
            : "outside";
      },
      ofArea: (group) => areaIn(turns, group),
    };
  }
  // A map that was turned round draws beyond 180 degrees: what lies there is looked for where it is on the Earth.
  const turns = turnsOf(ground.coordinates);
  return {
    boxes: turns.flatMap(({ box }) =>
      boxesOfLonLat({ ...box, west: Math.max(-180, box.west), east: Math.min(180, box.east) }),
    ),
    ofCircle: (at, meters) => surest(turns.map((turn) => turn.verdictOf(at, meters))),
    ofArea: (group) => areaIn(turns, group),
  };
}

type Rings = readonly (readonly (readonly number[])[])[];

/** The rings as they are and turned round the Earth once, as far as they reach into -180 to 180 degrees. */
function turnsOf(rings: Rings): DrawnPolygon[] {
  return [0, 360, -360].flatMap((turn) => {
    const turned = new DrawnPolygon(rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon + turn, lat])));
    return turned.box.west > 180 || turned.box.east < -180 ? [] : [turned];
  });
}

function surest(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes("inside") ? "inside" : verdicts.includes("partly") ? "partly" : "outside";
}

function areaIn(turns: readonly DrawnPolygon[], group: AreaGroup): Verdict {
  const area = new DrawnPolygon(group.rings.map(inDegrees));
  return surest(turns.map((turn) => turn.verdictOfArea(area)));
}

/** Corners of a ring, the first again at the end. */
function inDegrees(ring: Float64Array): number[][] {
  const corners: number[][] = [];
  for (let at = 0; at < ring.length; at += 2) {
    const { lon, lat } = fromUnit({ x: (ring[at] ?? 0) / markSpace, y: (ring[at + 1] ?? 0) / markSpace });
    corners.push([lon, lat]);
  }
  const [first] = corners;
  return first === undefined ? corners : [...corners, first];
}
