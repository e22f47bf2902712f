// Every event of a filter as a point on the map, shown or not by one uniform: what is drawn while time is scrubbed or played.
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapInstance } from "maplibre-gl";
import { palettes, type Theme } from "../../../lib/basemap/palette";
import { kindGroups } from "../../../lib/events/event-kind";
import { momentBytes } from "../../../lib/tiles/event-tiles";
import { cameraInParts } from "./camera-in-parts";
import { momentsFragmentShader, momentsVertexShader } from "./moments-shader";

export const momentsLayerId = "event-moments";

export type MomentsLayer = CustomLayerInterface & {
  /** First and last day shown, counted from the day the moments are counted from. */
  readonly setWindow: (first: number, last: number) => void;
  /** Once added: false where the machine could not make the program, and nothing will be drawn. */
  readonly canDraw: () => boolean;
};

/** More points than this are small and without rims: a million large ones would be one smear. */
const denseCount = 200_000;

/** As many points, the smaller each. */
function pointPixels(count: number): number {
  return count <= 20_000 ? 14 : count <= denseCount ? 10 : 6;
}

type Uniform =
  | "u_window"
  | "u_middle"
  | "u_middleRest"
  | "u_origin"
  | "u_right"
  | "u_down"
  | "u_size"
  | "u_isDense"
  | "u_colours"
  | "u_halo"
  | "u_edge"
  | "u_ground";
type Uniforms = Readonly<Record<Uniform, WebGLUniformLocation | null>>;

type Drawn = {
  program: WebGLProgram;
  array: WebGLVertexArrayObject;
  buffer: WebGLBuffer;
  uniforms: Uniforms;
};

/** `bytes` are the moments of lib/tiles/event-tiles.ts, uploaded once. */
export function momentsLayer(bytes: Uint8Array<ArrayBuffer>, theme: Theme): MomentsLayer {
  const count = Math.floor(bytes.byteLength / momentBytes);
  let map: MapInstance | null = null;
  let drawn: Drawn | null = null;
  let shown: readonly [number, number] = [0, -1];

  return {
    id: momentsLayerId,
    type: "custom",
    renderingMode: "2d",
    setWindow(first, last) {
      shown = [first, last];
      map?.triggerRepaint();
    },
    canDraw: () => drawn !== null,
    onAdd(added, gl) {
      map = added;
      drawn = upload(gl, bytes, theme);
    },
    onRemove(_, gl) {
      map = null;
      if (drawn === null) return;
      gl.deleteProgram(drawn.program);
      gl.deleteVertexArray(drawn.array);
      gl.deleteBuffer(drawn.buffer);
      drawn = null;
    },
    render(gl, { defaultProjectionData }: CustomRenderMethodInput) {
      if (drawn === null || map === null) return;
      const { uniforms } = drawn;
      const { lng, lat } = map.getCenter();
      const camera = cameraInParts({ lon: lng, lat }, defaultProjectionData.mainMatrix);
      gl.useProgram(drawn.program);
      gl.bindVertexArray(drawn.array);
      gl.uniform2i(uniforms.u_window, shown[0], shown[1]);
      gl.uniform2fv(uniforms.u_middle, camera.middle);
      gl.uniform2fv(uniforms.u_middleRest, camera.middleRest);
      gl.uniform4fv(uniforms.u_right, camera.right);
      gl.uniform4fv(uniforms.u_down, camera.down);
      gl.uniform1f(uniforms.u_size, pointPixels(count) * map.getPixelRatio());
      gl.uniform1i(uniforms.u_isDense, count > denseCount ? 1 : 0);
      // Zoomed far out the world stands side by side more than once.
      const bounds = map.getBounds();
      const firstCopy = Math.floor((bounds.getWest() + 180) / 360);
      const lastCopy = Math.floor((bounds.getEast() + 180) / 360);
      for (let copy = firstCopy; copy <= lastCopy; copy += 1) {
        gl.uniform4fv(
          uniforms.u_origin,
          camera.origin.map((value, index) => value + copy * (camera.right[index] ?? 0)),
        );
        gl.drawArrays(gl.POINTS, 0, count);
      }
      gl.bindVertexArray(null);
    },
  };
}

/** Null where the machine cannot: then nothing is drawn, and the period filters when it is let go. */
function upload(gl: WebGL2RenderingContext, bytes: Uint8Array<ArrayBuffer>, theme: Theme): Drawn | null {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, momentsVertexShader],
    [gl.FRAGMENT_SHADER, momentsFragmentShader],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true) return null;

  const array = gl.createVertexArray();
  const buffer = gl.createBuffer();
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, bytes, gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, momentBytes, 0);
  gl.enableVertexAttribArray(1);
  gl.vertexAttribIPointer(1, 1, gl.UNSIGNED_INT, momentBytes, 8);
  gl.bindVertexArray(null);

  const { marks, basemap } = palettes[theme];
  const uniforms = uniformsOf(gl, program);
  gl.useProgram(program);
  gl.uniform3fv(
    uniforms.u_colours,
    kindGroups.flatMap((kind) => rgbOf(marks.groups[kind])),
  );
  gl.uniform3fv(uniforms.u_halo, rgbOf(marks.halo));
  gl.uniform3fv(uniforms.u_edge, rgbOf(marks.edge));
  gl.uniform3fv(uniforms.u_ground, rgbOf(basemap.land));
  return { program, array, buffer, uniforms };
}

function uniformsOf(gl: WebGL2RenderingContext, program: WebGLProgram): Uniforms {
  const at = (name: Uniform): WebGLUniformLocation | null => gl.getUniformLocation(program, name);
  return {
    u_window: at("u_window"),
    u_middle: at("u_middle"),
    u_middleRest: at("u_middleRest"),
    u_origin: at("u_origin"),
    u_right: at("u_right"),
    u_down: at("u_down"),
    u_size: at("u_size"),
    u_isDense: at("u_isDense"),
    u_colours: at("u_colours"),
    u_halo: at("u_halo"),
    u_edge: at("u_edge"),
    u_ground: at("u_ground"),
  };
}

/** "#FF8000" -> 1, 0.5, 0. */
function rgbOf(hex: string): [number, number, number] {
  const part = (start: number): number => parseInt(hex.slice(start, start + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}
