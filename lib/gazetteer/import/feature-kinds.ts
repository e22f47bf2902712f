// GeoNames' feature codes, which GNS shares, as kinds of place: what is read, how far it reaches, and what is passed over.
import type { Precision } from "../../geo/precision";
import type { PlaceKind } from "../place";
import { prominenceOf, type SeatRank } from "../prominence";

export type Feature = {
  /** "settlement" becomes town or village by its people. */
  readonly kind: PlaceKind | "settlement";
  readonly seat: SeatRank;
  /** Replaces the kind's prominence for things whose names are told in one place and by few; null = by kind and people. */
  readonly prominence: number | null;
  /** Metres within which a thing of this sort lies around its point, the point's own error included; null = not told. */
  readonly radiusMeters: number | null;
  /** The name is no longer used for anything that stands. */
  readonly former: boolean;
  /** For the coordinate note; null when nothing is to be said. */
  readonly note: string | null;
};

/** Levels of divisions by code; ADMD is a division whose level nobody told. */
export const divisionLevels: Readonly<Record<string, 1 | 2 | 3 | 4 | 5>> = {
  ADM1: 1,
  ADM2: 2,
  ADM3: 3,
  ADM4: 4,
  ADM5: 5,
};

const features = new Map<string, Feature>();

function add(codes: string, kind: Feature["kind"], given: Partial<Feature> = {}): void {
  const feature = {
    kind,
    seat: "none",
    prominence: null,
    radiusMeters: null,
    former: false,
    note: null,
  } as const;
  for (const code of codes.split(" ")) features.set(code, { ...feature, ...given });
}

const abandoned = "Abandoned, as its source says.";
const noLonger = "No longer there, as its source says.";

// A: countries and divisions. The extent of a division is not told.
add("PCL PCLI PCLD PCLF PCLS", "country");
add("PCLIX TERR LTER ZN ZNB", "region", { prominence: 0.35 });
add("PCLH", "region", { prominence: 0.3, former: true, note: noLonger });
add("ADM1", "governorate");
add("ADM2", "district");
add("ADM3 ADM4 ADM5 ADMD PRSH", "district", { prominence: 0.25 });
add("ADM1H ADM2H ADM3H ADM4H ADM5H ADMDH", "region", { prominence: 0.1, former: true, note: noLonger });
add("ADMF", "facility", { prominence: 0.1, radiusMeters: 1_000 });
// P: where people live.
add("PPL PPLF PPLR PPLS PPLG PPLCH STLMT PPLA3 PPLA4 PPLA5", "settlement");
add("PPLC", "settlement", { seat: "capital" });
add("PPLA", "settlement", { seat: "first_order" });
add("PPLA2", "settlement", { seat: "second_order" });
add("PPLL", "settlement", { prominence: 0.1 });
add("PPLX", "neighbourhood", { radiusMeters: 1_000 });
add("PPLQ", "settlement", { prominence: 0.06, note: abandoned });
add("PPLW", "settlement", { prominence: 0.08, note: "Destroyed, as its source says." });
add("PPLH", "settlement", { prominence: 0.05, former: true, note: noLonger });
// S and L: what stands somewhere. The points are good to about a kilometre.
add("AIRB MILB NVB INSM", "base", { radiusMeters: 2_000 });
add("MVA RNGA", "base", { radiusMeters: 5_000, prominence: 0.2 });
add("AIRP AIRF", "airfield", { radiusMeters: 2_000 });
add("AIRS AIRH", "airfield", { radiusMeters: 1_000, prominence: 0.15 });
add("AIRQ", "airfield", { radiusMeters: 2_000, prominence: 0.15, note: abandoned });
add("CMP CMPRF", "camp", { radiusMeters: 1_000 });
add("CMPLA CMPL CMPMN CMPO", "camp", { radiusMeters: 1_000, prominence: 0.1 });
add("CMPQ", "camp", { radiusMeters: 1_000, prominence: 0.08, note: abandoned });
add("PSTB PSTC CSTM", "crossing", { radiusMeters: 1_000 });
add("OILF GASF", "oil_field", { radiusMeters: 5_000 });
add("OILQ", "oil_field", { radiusMeters: 2_000, prominence: 0.08, note: abandoned });
add("DAM", "dam", { radiusMeters: 1_000 });
add("DAMQ", "dam", { radiusMeters: 1_000, prominence: 0.08, note: abandoned });
add("OILR PSN PS PSH PRN HSP UNIV PRT ATHF FCL", "facility", { radiusMeters: 1_000, prominence: 0.2 });
add("OILW OILT OILJ PMPO TNKD GOSP GASW", "facility", { radiusMeters: 1_000, prominence: 0.1 });
add("HSPC HSPL MFG MFGPH MFGCU MFGM MFGN MFGB MFGC MFGLM MFGPH MFGQ MFGSG INDS MNA MN MNQ", "facility", {
  radiusMeters: 1_000,
  prominence: 0.1,
});
add(
  "BDG DIP DPOF GOVL PAL PP PSTP RSTN RSTP STNR STNS STNE STNM TMPL CTRA CTRCM CTRR CTRS EST FT",
  "facility",
  {
    radiusMeters: 1_000,
    prominence: 0.1,
  },
);
add("MSQE CH MSTY CVNT SHRN TMB ANS CSTL RUIN", "facility", { radiusMeters: 1_000, prominence: 0.08 });
add("HBR ANCH DCK", "facility", { radiusMeters: 2_000, prominence: 0.12 });
add("DEVH", "neighbourhood", { radiusMeters: 1_000 });
add("LCTY", "region", { radiusMeters: 2_000, prominence: 0.1 });
add("OAS", "region", { radiusMeters: 5_000, prominence: 0.12 });
add("BTL", "region", { radiusMeters: 5_000, prominence: 0.15 });
add("CONT", "region", { prominence: 0.8 });
add("RGN RGNE CST", "region", { prominence: 0.35 });
add("AREA RGNL TRB RES RESN RESF RESW PRK BSND BSNP SALT", "region", { prominence: 0.15 });
add("RGNH", "region", { prominence: 0.1, former: true, note: noLonger });
// H: waters. A lake is an area.
add("OCN SEA GULF", "sea");
add("BAY BAYS SD FJD COVE INLT LGN", "sea", { prominence: 0.3 });
add("STRT", "strait");
add("CHN CHNM NRWS", "strait", { prominence: 0.3 });
add("LK LKS RSV LKN", "region", { prominence: 0.3 });
add("LKI LKSI LKNI RSVI SBKH", "region", { prominence: 0.12 });
add("STM STMS STMA STMB STMH CNL DLTA", "river", { prominence: 0.25 });
add("STMI STMIX STMSB STMX WAD WADB WADJ WADM WADS WADX CNLI CNLB", "river", { prominence: 0.08 });
// T: what stands out of the ground or the sea.
add("ISL ISLS ISLF ISLM ISLT ISLX ATOL", "island", { radiusMeters: 5_000 });
add("ISLET", "island", { radiusMeters: 1_000, prominence: 0.12 });
add("MT MTS PK PKS VLC", "mountain", { radiusMeters: 5_000, prominence: 0.2 });
add("HLL HLLS RDGE PASS SPUR ESCP CLF CUET MESA", "mountain", { radiusMeters: 2_000, prominence: 0.08 });
add("DSRT PEN UPLD PLAT PLN VAL VALS VALX", "region", { prominence: 0.2 });
add("CAPE DPR GRGE", "region", { radiusMeters: 5_000, prominence: 0.1 });

const classes: Readonly<Record<string, string>> = {
  A: "a division",
  H: "a water",
  L: "an area",
  P: "a settlement",
  R: "a road or railway",
  S: "a spot or building",
  T: "a landform",
  U: "a feature under the sea",
  V: "a wood or field",
};

/** What the code of a feature stands for; null where such things are not read (springs, wells, roads, hotels ...). */
export function findFeature(code: string): Feature | null {
  return features.get(code) ?? null;
}

/** For the list of skipped lines: "not read: a water (H.WLL)". */
export function notReadReason(featureClass: string, code: string): string {
  const known = classes[featureClass];
  return known === undefined
    ? "no feature class is told"
    : `not read: ${known} (${featureClass}.${/^[A-Z0-9]{1,8}$/.test(code) ? code : "?"})`;
}

export type FeatureFacts = {
  readonly kind: PlaceKind;
  readonly radiusMeters: number | null;
  readonly precision: Precision;
  readonly prominence: number;
};

/** Kind, reach and prominence of a feature with so many people (null = not known). Seats and 5,000 people make a town. */
export function factsOf(feature: Feature, population: number | null): FeatureFacts {
  const { seat } = feature;
  if (feature.kind !== "settlement") {
    const prominence = feature.prominence ?? prominenceOf(feature.kind, population, seat);
    const radiusMeters = feature.radiusMeters;
    return {
      kind: feature.kind,
      radiusMeters,
      precision: precisionOf(feature.kind, radiusMeters),
      prominence,
    };
  }
  const kind = seat !== "none" || (population !== null && population >= 5_000) ? "town" : "village";
  return {
    kind,
    radiusMeters: settlementRadius(population),
    precision: settlementPrecision(population),
    prominence: feature.prominence ?? prominenceOf(kind, population, seat),
  };
}

/** Metres: 15 per root of a person, between 1 and 15 km; a rule of thumb for how far a settlement reaches. */
export function settlementRadius(population: number | null): number {
  if (population === null) return 1_000;
  return Math.round(Math.min(15_000, Math.max(1_000, 15 * Math.sqrt(population))) / 100) * 100;
}

/** A settlement of 3,000 people and more reaches beyond what its point can say. */
export function settlementPrecision(population: number | null): Precision {
  return population !== null && population >= 3_000 ? "town" : "locality";
}

/** How well a place of this kind is known by a point with this radius (metres; null = its extent is not told). */
export function precisionOf(kind: PlaceKind, radiusMeters: number | null): Precision {
  if (kind === "country" || kind === "governorate" || kind === "district") return kind;
  if (radiusMeters === null) return "region";
  if (radiusMeters <= 1_000) return "locality";
  return radiusMeters <= 10_000 ? "town" : "region";
}
