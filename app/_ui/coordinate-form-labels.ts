// What the forms of coordinates are called.
import type { CoordinateForm } from "../../lib/geo/read-coordinates";

export const coordinateFormLabels: Readonly<Record<CoordinateForm, string>> = {
  decimal: "Latitude, longitude",
  ddm: "Degrees, decimal minutes",
  dms: "Degrees, minutes, seconds",
  utm: "UTM",
  mgrs: "MGRS",
  plus_code: "Plus Code",
  geo_uri: "geo: address",
  map_link: "Link to a map",
};
