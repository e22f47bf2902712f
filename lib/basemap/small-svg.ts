// Makes the SVG that the canvas writes a tenth of its size: nothing that is not seen, eighths of a pixel, shapes and their halos
// told once.
import type { Box } from "./free-room";
import { cutFill, cutStroke, parsePath, writePath } from "./svg-path";

/** Wider than half of any line, so that no end of a cut line is seen. Pixels. */
const marginPixels = 8;
const paths = /<path ([^>]*?)\/>/g;
const attributes = /([\w-]+)="([^"]*)"/g;

type Shape = { readonly look: ReadonlyMap<string, string>; readonly d: string };

/** The same picture of `width` by `height` pixels; text is curves in it, as the canvas wrote them. */
export function smallSvg(svg: string, { width, height }: { width: number; height: number }): string {
  const box = {
    left: -marginPixels,
    top: -marginPixels,
    right: width + marginPixels,
    bottom: height + marginPixels,
  };
  const names = new Map<string, number>();
  const body = svg
    .replace(/^[\s\S]*?<svg[^>]*>/, "")
    .replace(/<\/svg>\s*$/, "")
    .replace(/<radialGradient ([^>]*)>/g, (_, written: string) => `<radialGradient ${gradientOf(written)}>`)
    // The canvas counts on from drawing to drawing: the same picture is to be the same bytes.
    .replace(/(id="|url\(#)(\w+)/g, (_, before: string, name: string) => {
      const number = names.get(name) ?? names.size;
      names.set(name, number);
      return `${before}n${number}`;
    })
    .replace(/>\s+</g, "><")
    .trim();
  const parts: string[] = [];
  let shapes: Shape[] = [];
  let end = 0;
  for (const match of body.matchAll(paths)) {
    if (match.index > end) {
      parts.push(...shapes.map(writeShape), body.slice(end, match.index));
      shapes = [];
    }
    end = match.index + match[0].length;
    const shape = smallShape(readAttributes(match[1] ?? ""), box);
    if (shape !== null) shapes = addShape(shapes, shape);
  }
  parts.push(...shapes.map(writeShape), body.slice(end));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<g stroke-linecap="round" stroke-linejoin="round">${parts.join("")}</g></svg>`
  );
}

function readAttributes(written: string): Map<string, string> {
  return new Map([...written.matchAll(attributes)].map(([, name = "", value = ""]) => [name, value]));
}

/** Null where nothing of it is seen. Lengths grow with the path, which is told in eighths. */
function smallShape(look: Map<string, string>, box: Box): Shape | null {
  const lines = parsePath(look.get("d") ?? "");
  const isLine = look.get("fill") === "none";
  const d = writePath(isLine ? cutStroke(lines, box) : cutFill(lines, box));
  look.delete("d");
  if (d === "") return null;
  for (const name of ["stroke-linecap", "stroke-linejoin"])
    if (look.get(name) === "round" || !isLine) look.delete(name);
  for (const name of ["stroke-width", "stroke-dasharray", "stroke-dashoffset"]) {
    const lengths = look.get(name);
    if (lengths !== undefined)
      look.set(
        name,
        lengths.replace(/[\d.]+/g, (length) => short(+length * 8)),
      );
  }
  for (const name of ["stroke-opacity", "fill-opacity"]) {
    const share = look.get(name);
    if (share !== undefined) look.set(name, String(Math.round(+share * 100) / 100));
  }
  return { look, d };
}

/** Behind those before it: a filling of what was stroked last joins it, as does a stroke like the last. */
function addShape(shapes: Shape[], shape: Shape): Shape[] {
  const last = shapes.at(-1);
  if (last === undefined || last.look.get("fill") !== "none") return [...shapes, shape];
  if (shape.look.has("stroke")) {
    // Where they cross, see-through lines would tell whether they are one.
    const isSame = writeLook(last.look) === writeLook(shape.look) && !last.look.has("stroke-opacity");
    return isSame ? [...shapes.slice(0, -1), { look: last.look, d: last.d + shape.d }] : [...shapes, shape];
  }
  if (shape.d !== last.d || last.look.has("paint-order")) return [...shapes, shape];
  const both = new Map([...last.look, ...shape.look, ["paint-order", "stroke"]]);
  return [...shapes.slice(0, -1), { look: both, d: last.d }];
}

function writeShape({ look, d }: Shape): string {
  return `<path transform="scale(.125)" ${writeLook(look)} d="${d}"/>`;
}

function writeLook(look: ReadonlyMap<string, string>): string {
  return [...look].map(([name, value]) => `${name}="${value}"`).join(" ");
}

/** In eighths, as the shapes it fills. The canvas names the two circles of a gradient one for the other. */
function gradientOf(written: string): string {
  const read = readAttributes(written);
  const eighth = (name: string): string => short(Number(read.get(name) ?? 0) * 8);
  const [inner, outer] = Number(read.get("fr")) > Number(read.get("r")) ? ["r", "fr"] : ["fr", "r"];
  return (
    `id="${read.get("id") ?? ""}" gradientUnits="userSpaceOnUse" ` +
    `cx="${eighth("cx")}" cy="${eighth("cy")}" fr="${eighth(inner)}" r="${eighth(outer)}"`
  );
}

function short(length: number): string {
  return String(Math.round(length * 10) / 10);
}
