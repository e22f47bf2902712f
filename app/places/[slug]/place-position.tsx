// Where a place is, how well that is known, and who says so.
import type { Place, PlaceSource } from "../../../lib/gazetteer/place";
import type { PlaceTelling } from "../../../lib/gazetteer/tellings/store";
import { distanceMeters } from "../../../lib/geo/distance";
import { isArea } from "../../../lib/geo/precision";
import { Coordinates } from "../../_ui/coordinates";
import { radiusInWords } from "../../_ui/coordinates-in-words";
import { sentenceIn } from "../../_words/retold";
import { pageLanguage, serverRetold, serverWords } from "../../_words/server-words";
import { numberInWords } from "../../_ui/claim-in-words";
import { BareName } from "../../_ui/place-name";
import { SaidWords } from "../../_ui/said-words";
import { serverRecordWords } from "../../_ui/server-record-words";
import { OpenElsewhere } from "./open-elsewhere";
import facts from "../../_ui/facts.module.css";

type Props = { place: Place; source: PlaceSource | null; tellings: readonly PlaceTelling[] };

export async function PlacePosition({ place, source, tellings }: Props) {
  const [t, { labels, language, retold }] = await Promise.all([serverWords("places"), serverRecordWords()]);
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
          <dt>{t("position")}</dt>
          <dd>
            {labels(`coordinateStatus.${place.coordinateStatus}`)}
            {place.coordinateNote === null ? null : (
              <>
                . <SaidWords said={sentenceIn(retold, place.coordinateNote)} />
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t("timeZone")}</dt>
          <dd>
            {place.timeZone === null ? (
              t("notKnown")
            ) : (
              <bdi lang="en" dir="ltr">
                {place.timeZone}
              </bdi>
            )}
          </dd>
        </div>
        {place.population !== null && place.population > 0 && (
          <div>
            <dt>{t("population")}</dt>
            <dd>{t("populationOf", { count: numberInWords(place.population, language) })}</dd>
          </div>
        )}
        {tellings.length > 1 && (
          <div>
            <dt>{t("toldBy")}</dt>
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
          <dt>{t("record")}</dt>
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
async function RecordWords({ place, source }: { place: Place; source: PlaceSource | null }) {
  if (place.origin === "ours") return (await serverWords("places"))("ours");
  if (source === null) return place.sourceKey;
  const retold = await serverRetold();
  const name = <SaidWords said={sentenceIn(retold, source.name)} />;
  const licence = <SaidWords said={sentenceIn(retold, source.licence)} />;
  return (
    <>
      {source.url === null ? name : <a href={source.url}>{name}</a>} ·{" "}
      {source.licenceUrl === null ? licence : <a href={source.licenceUrl}>{licence}</a>}
      <br />
      <SaidWords said={sentenceIn(retold, source.attribution)} className="muted small" />
    </>
  );
}

/** One source's name for the place, and how far its point lies from the one shown. */
async function TellingWords({ telling, place }: { telling: PlaceTelling; place: Place }) {
  const { sourceName, sourceRef, licenceUrl, name, point } = telling;
  const meters = point === null || place.point === null ? null : distanceMeters(point, place.point);
  const [t, language, retold] = await Promise.all([serverWords("places"), pageLanguage(), serverRetold()]);
  const licence = <SaidWords said={sentenceIn(retold, telling.licence)} />;
  const where =
    meters === null
      ? t("noPoint")
      : meters < 20
        ? t("pointShown")
        : t("fromPoint", { distance: radiusInWords(meters, language) });
  return (
    <>
      <SaidWords said={sentenceIn(retold, sourceName)} />{" "}
      <bdi lang="en" className="muted small mono">
        {sourceRef}
      </bdi>
      : {t.rich("telling", { name: () => <BareName name={name} />, where })} ·{" "}
      {licenceUrl === null ? licence : <a href={licenceUrl}>{licence}</a>}
    </>
  );
}
