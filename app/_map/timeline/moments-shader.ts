// GLSL of the moments layer: which points stand in the period, where, and in which shape. WebGL2.

/**
 * `a_time` as in lib/tiles/event-tiles.ts: bits 0-2 kind, 3-17 first day, 18-31 days to the last. `u_window` is the one value that
 * changes while time is scrubbed. Positions are taken relative to the camera's middle, which comes in two parts, so that nothing
 * trembles at street level: what is left is the rounding of the points themselves, at most 1.2 m.
 */
export const momentsVertexShader = `#version 300 es
precision highp float;
precision highp int;
layout(location = 0) in vec2 a_position;
layout(location = 1) in uint a_time;
uniform ivec2 u_window;
uniform vec2 u_middle;
uniform vec2 u_middleRest;
uniform vec4 u_origin;
uniform vec4 u_right;
uniform vec4 u_down;
uniform float u_size;
flat out int v_kind;
flat out int v_isPrecise;
void main() {
  int first = int((a_time >> 3u) & 32767u);
  int days = int(a_time >> 18u);
  v_kind = int(a_time & 7u);
  v_isPrecise = days == 0 ? 1 : 0;
  gl_PointSize = u_size;
  if (first + days < u_window.x || first > u_window.y) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec2 away = (a_position - u_middle) - u_middleRest;
  gl_Position = u_origin + away.x * u_right + away.y * u_down;
}
`;

/** The five shapes of lib/basemap/symbols.ts by their distance to the edge; hatched, as in the bars, where the day is not known. */
export const momentsFragmentShader = `#version 300 es
precision highp float;
uniform vec3 u_colours[5];
uniform vec3 u_halo;
uniform vec3 u_edge;
uniform vec3 u_ground;
uniform float u_size;
uniform bool u_isDense;
flat in int v_kind;
flat in int v_isPrecise;
out vec4 colour;
float edgeOf(vec2 at) {
  vec2 side = abs(at);
  if (v_kind == 0) return (side.x + side.y - 1.0) * 0.707;
  if (v_kind == 1) return max(at.y - 0.75, (side.x * 1.7 - at.y - 0.95) * 0.507);
  if (v_kind == 2) return max(side.x, side.y) - 0.78;
  if (v_kind == 3) return max(side.y - 0.87, (side.x * 1.74 + side.y - 1.74) * 0.498);
  return length(at) - 0.84;
}
void main() {
  float radius = u_size * 0.5 - (u_isDense ? 0.5 : 1.5);
  float pixels = edgeOf((gl_PointCoord * 2.0 - 1.0) * u_size * 0.5 / radius) * radius;
  float outer = 1.0 - smoothstep(0.5, 1.5, pixels);
  if (outer <= 0.0) discard;
  vec3 kind = u_colours[v_kind];
  vec2 corner = gl_PointCoord * u_size;
  bool isStripe = mod(corner.x + corner.y, u_size * 0.3) < u_size * 0.15;
  // A million rims would hide what they surround.
  if (u_isDense) {
    colour = vec4(v_isPrecise == 0 && isStripe ? u_ground : kind, 1.0) * (1.0 - smoothstep(-0.5, 0.5, pixels));
    return;
  }
  bool isBare = v_kind == 3 || (v_isPrecise == 0 && isStripe);
  vec3 inside = isBare ? mix(kind, u_ground, 1.0 - smoothstep(-2.6, -1.6, pixels)) : kind;
  vec3 rim = v_kind == 3 ? u_edge : u_halo;
  colour = vec4(mix(inside, rim, smoothstep(-0.6, 0.4, pixels)), 1.0) * outer;
}
`;
