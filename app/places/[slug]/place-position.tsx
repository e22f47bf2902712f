// Where a place is, how well that is known, and who says so.
import type { Place, PlaceSource } from "../../../lib/gazetteer/place";
import { isArea } from "../../../lib/geo/precision";
import { Coordinates } from "../../_ui/coordinates";
import { coordinateStatusLabels } from "../../_ui/labels";
import { OpenElsewhere } from "./open-elsewhere";
import facts from "../../_ui/facts.module.css";

export function PlacePosition({ place, source }: { place: Place; source: PlaceSource | null }) {
  return (
    <>
      <Coordinates
        point={place.point}
        precision={place.precision}
        radiusMeters={place.radiusMeters}
        hasOutline={place.area !== null}
        isExtent={place.kind !== "site" && isArea(place.precision)}
      />
      <dl className={facts.facts}>
        <div>
          <dt>Position</dt>
          <dd>
            {coordinateStatusLabels[place.coordinateStatus]}
            {place.coordinateNote === null ? "" : `. ${place.coordinateNote}`}
          </dd>
        </div>
        <div>
          <dt>Time zone</dt>
          <dd>{place.timeZone ?? "not known"}</dd>
        </div>
        {place.population !== null && place.population > 0 && (
          <div>
            <dt>Population</dt>
            <dd>{new Intl.NumberFormat("en-GB").format(place.population)} (as the gazetteer has it)</dd>
          </div>
        )}
        <div>
          <dt>Record</dt>
          <dd>
            <RecordWords place={place} source={source} />
          </dd>
        </div>
      </dl>
      {place.point !== null && <OpenElsewhere place={place} point={place.point} />}
    </>
  );
}

/** Whose row it is and under which licence; the line the source asks for stands with it. */
function RecordWords({ place, source }: { place: Place; source: PlaceSource | null }) {
  if (place.origin === "ours") return "a site named and placed by us";
  if (source === null) return place.sourceKey;
  return (
    <>
      {source.url === null ? source.name : <a href={source.url}>{source.name}</a>} ·{" "}
      {source.licenceUrl === null ? source.licence : <a href={source.licenceUrl}>{source.licence}</a>}
      <br />
      <span className="muted small">{source.attribution}</span>
    </>
  );
}
