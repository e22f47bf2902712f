// A site whose name and coordinates stand nowhere else: what must not be shown can be looked for in all that is shown.

/** Any trace of the site. */
export const canaries = /Vexholm|41\.0917|34\.3817/;

/** As a decision of kind make_site takes it. */
export function aCanarySite(parentId: string) {
  return {
    id: "vxh0mz7",
    slug: "vexholm-depot",
    name: "Vexholm depot",
    parentId,
    lon: 41.09171,
    lat: 34.38171,
    radiusMeters: 120,
    precision: "locality",
    basis: "inferred",
    note: null,
    names: [],
  };
}
