// Where the map's tiles are asked for. Every revision and filter has addresses of its own, so that tiles may be kept for ever.

export function tilesAddress(revision: string, filterQuery: string): string {
  const path = `${location.origin}/api/v1/tiles/${encodeURIComponent(revision)}/{z}/{x}/{y}`;
  return filterQuery === "" ? path : `${path}?${filterQuery}`;
}
