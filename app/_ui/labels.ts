// The words the pages use for the classes of the house. Neutral, short, one table per class.
import type { ClaimField, Modality, Population } from "../../lib/events/claim";
import type { EventKind, KindGroup, Weapon } from "../../lib/events/event-kind";
import type { Grade } from "../../lib/events/event-view";
import type { LocationBasis, LocationRole } from "../../lib/events/location";
import type { CoordinateStatus, PlaceKind, PlaceNameKind } from "../../lib/gazetteer/place";
import type { MentionKind, UnresolvedReason } from "../../lib/geoparser/reading";
import type { Precision } from "../../lib/geo/precision";

export const eventKindLabels: Readonly<Record<EventKind, string>> = {
  airstrike: "Air strike",
  missile_attack: "Missile attack",
  drone_attack: "Drone attack",
  rocket_attack: "Rocket attack",
  shelling: "Shelling",
  ground_fighting: "Ground fighting",
  ied: "Explosive device",
  shooting: "Shooting",
  interception: "Interception",
  naval_attack: "Attack at sea",
  raid: "Raid",
  other: "Other event",
};

export const kindGroupLabels: Readonly<Record<KindGroup, string>> = {
  strike: "Air or missile strike",
  attack: "Drone or rocket attack",
  ground: "Ground fighting or shelling",
  interception: "Interception or air defence",
  other: "Statement, movement, other",
};

export const weaponLabels: Readonly<Record<Weapon, string>> = {
  aircraft: "aircraft",
  helicopter: "helicopter",
  drone: "drone",
  rocket: "rockets",
  missile: "missiles",
  mortar: "mortar",
  artillery: "artillery",
  naval: "naval weapons",
  ied: "explosive device",
  mine: "mine",
  small_arms: "small arms",
};

export const placeKindLabels: Readonly<Record<PlaceKind, string>> = {
  country: "Country",
  governorate: "Governorate or state",
  district: "District",
  town: "Town",
  village: "Village",
  neighbourhood: "Neighbourhood",
  base: "Base",
  airfield: "Airfield",
  camp: "Camp",
  facility: "Facility",
  oil_field: "Oil field",
  crossing: "Border crossing",
  dam: "Dam",
  sea: "Sea",
  strait: "Strait",
  river: "River",
  island: "Island",
  mountain: "Mountain",
  region: "Region",
  site: "Site (named by us)",
};

export const nameKindLabels: Readonly<Record<PlaceNameKind, string>> = {
  official: "official",
  common: "common",
  source_spelling: "spelling of a source",
  former: "former",
};

export const coordinateStatusLabels: Readonly<Record<CoordinateStatus, string>> = {
  verified: "checked against several sources",
  approximate: "approximate",
  unverified: "not checked",
};

export const roleLabels: Readonly<Record<LocationRole, string>> = {
  struck: "Struck",
  attacked: "Attacked",
  launched_from: "Launched from",
  statement_made: "Statement made in",
};

export const basisLabels: Readonly<Record<LocationBasis, string>> = {
  coordinates_in_source: "coordinates given by the source",
  geolocated: "geolocated from images",
  named_place: "a place the report names",
  inferred: "inferred, not named by the report",
};

export const gradeLabels: Readonly<Record<Grade, string>> = {
  acknowledged: "Acknowledged",
  corroborated: "Corroborated",
  single_source: "Single source",
  contested: "Contested",
  discounted: "Discounted",
};

export const precisionLabels: Readonly<Record<Precision, string>> = {
  exact: "exact spot",
  vicinity: "vicinity",
  locality: "locality",
  town: "town",
  district: "district",
  governorate: "governorate",
  region: "region",
  country: "country",
  unknown: "place not known",
};

export const claimFieldLabels: Readonly<Record<ClaimField, string>> = {
  killed: "Killed",
  injured: "Injured",
  casualties: "Killed or injured",
  missing: "Missing",
  targets: "Targets",
  facilities: "Facilities",
  munitions: "Munitions",
  strikes: "Strikes",
  attacks: "Attacks",
  aircraft: "Aircraft",
  responsibility: "Responsibility",
  weapon: "Weapon",
  target_use: "What was struck",
  place: "Place",
  date: "Date",
};

/** Only what narrows a number down: "other" and "unknown" are not said beside every row. */
export const populationLabels: Readonly<Record<Population, string | null>> = {
  civilian: "civilians",
  combatant: "fighters",
  other: null,
  unknown: null,
};

export const modalityLabels: Readonly<Record<Modality, string>> = {
  states: "said by",
  denies: "denied by",
  estimates: "estimated by",
  attributes: "attributed by",
};

export const mentionKindLabels: Readonly<Record<MentionKind, string>> = {
  literal: "place",
  metonym: "speaks for a government or body",
  demonym: "people or adjective",
  embedded: "inside another name",
  organisation: "organisation",
};

export const unresolvedLabels: Readonly<Record<UnresolvedReason, string>> = {
  unknown_place: "no place of this name is known",
  too_close_to_call: "too close to call",
  not_a_location: "not a location here",
  below_gate: "no candidate is likely enough",
};
