// The same spot on other people's maps, at a zoom that follows from how well it is known.
import type { LonLat } from "../../../lib/geo/coordinates";
import type { Place } from "../../../lib/gazetteer/place";
import { decimalsOf } from "../../_ui/coordinates-in-words";
import { mapZoom } from "../../_ui/map-zoom";
import { serverWords } from "../../_words/server-words";
import styles from "./open-elsewhere.module.css";

export async function OpenElsewhere({ place, point }: { place: Place; point: LonLat }) {
  const t = await serverWords("places");
  return (
    <p className={`${styles.links} no-print`}>
      <span className="muted">{t("openIn")}</span>
      {elsewhere(place, point).map(({ name, url }) => (
        <a key={name} href={url} rel="noopener external" lang="en">
          <bdi>{name}</bdi>
        </a>
      ))}
    </p>
  );
}

/** Addresses by the other sites' own templates; records only where their ids are known. */
function elsewhere(place: Place, point: LonLat): { name: string; url: string }[] {
  const digits = decimalsOf[place.precision];
  const lat = point.lat.toFixed(digits);
  const lon = point.lon.toFixed(digits);
  const zoom = Math.round(mapZoom(place)) + 1;
  const { geonames, wikidata } = place.externalIds;
  return [
    {
      name: "OpenStreetMap",
      url: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${zoom}/${lat}/${lon}`,
    },
    { name: "Google Maps", url: `https://www.google.com/maps/@${lat},${lon},${zoom}z` },
    { name: "Wikimapia", url: `https://wikimapia.org/#lat=${lat}&lon=${lon}&z=${zoom}` },
    ...(geonames === null ? [] : [{ name: "GeoNames", url: `https://www.geonames.org/${geonames}` }]),
    ...(wikidata === null
      ? []
      : [{ name: "Wikidata", url: `https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}` }]),
  ];
}
