// Where a place is, how well that is known, and who says so.
import type { Place, PlaceSource } from "../../../lib/gazetteer/place";
import type { PlaceTelling } from "../../../lib/gazetteer/tellings/store";
import { distanceMeters } from "../../../lib/geo/distance";
import { isArea } from "../../../lib/geo/precision";
import { Coordinates } from "../../_ui/coordinates";
import { radiusInWords } from "../../_ui/coordinates-in-words";
import { coordinateStatusLabels } from "../../_ui/labels";
import { OpenElsewhere } from "./open-elsewhere";
import facts from "../../_ui/facts.module.css";

type Props = { place: Place; source: PlaceSource | null; tellings: readonly PlaceTelling[] };

export function PlacePosition({ place, source, tellings }: Props) {
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
        {tellings.length > 1 && (
          <div>
            <dt>Told by</dt>
            <dd>
              <ul className="plain-list stack-tight">
                {tellings.map((telling) => (
                  <li key={`${telling.sourceKey} ${telling.sourceRef}`}>
                    <TellingWords telling={telling} place={place} />
                  </li>
                ))}
              </ul>
            </dd>
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

/** One source's name for the place, and how far its point lies from the one shown. */
function TellingWords({ telling, place }: { telling: PlaceTelling; place: Place }) {
  const { sourceName, sourceRef, licence, licenceUrl, name, point } = telling;
  const meters = point === null || place.point === null ? null : distanceMeters(point, place.point);
  const where =
    meters === null
      ? "no point"
      : meters < 20
        ? "the point shown"
        : `${radiusInWords(meters)} from the point shown`;
  return (
    <>
      {sourceName} <span className="muted small mono">{sourceRef}</span>: “<bdi>{name}</bdi>”, {where} ·{" "}
      {licenceUrl === null ? licence : <a href={licenceUrl}>{licence}</a>}
    </>
  );
}
