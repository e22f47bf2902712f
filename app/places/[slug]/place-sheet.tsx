// A place in full: its spellings, where it is and how well that is known, what is near, what happened there, what sources say, why it stands where it does.
import Link from "next/link";
import type { ClaimView, EventsOfPlace, PlacementView } from "../../../lib/events/event-view";
import type { Place, PlaceSource } from "../../../lib/gazetteer/place";
import type { PlaceTelling } from "../../../lib/gazetteer/tellings/store";
import type { NearbyPlace } from "../../../lib/gazetteer/suggestion";
import { serverWords } from "../../_words/server-words";
import { Badge } from "../../_ui/badge";
import { ClaimLedger } from "../../_ui/claim-ledger";
import { MapPicture } from "../../_ui/map-picture";
import { mapZoom } from "../../_ui/map-zoom";
import { NearbyPlaces } from "../../_ui/nearby-places";
import { BareName, localNameIn, PlaceName } from "../../_ui/place-name";
import { Placements } from "../../_ui/placements";
import { Section } from "../../_ui/section";
import { serverRecordWords } from "../../_ui/server-record-words";
import { ShareLine } from "../../_ui/share-line";
import { PlaceEvents } from "./place-events";
import { PlacePosition } from "./place-position";
import { nameBesideTitle, placeInOneLine } from "./place-words";
import { Spellings } from "./spellings";
import styles from "../../_ui/record-page.module.css";

export type PlacePage = {
  readonly place: Place;
  /** Direct parent first, country last. */
  readonly parents: readonly Place[];
  readonly events: EventsOfPlace;
  readonly claims: readonly ClaimView[];
  readonly placements: readonly PlacementView[];
  /** Nearest first, without the place itself; [] for areas and for places without a point. */
  readonly nearby: readonly NearbyPlace[];
  /** Null for places of our own. */
  readonly source: PlaceSource | null;
  /** What each source says, where several tell the place; else []. */
  readonly tellings: readonly PlaceTelling[];
};

export async function PlaceSheet({ page, shortUrl }: { page: PlacePage; shortUrl: string }) {
  const { place, parents, claims, placements, nearby } = page;
  const [t, { labels, language }] = await Promise.all([serverWords("places"), serverRecordWords()]);
  const name = localNameIn(language, place);
  const beside = nameBesideTitle(language, place);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Breadcrumb place={place} parents={parents} />
        <h1 className={styles.title}>
          <BareName name={name} />
          {beside !== null && <PlaceName {...beside} className={styles.local} />}
        </h1>
        <p className={styles.badges}>
          <span className={styles.kind}>{labels(`placeKind.${place.kind}`)}</span>
          {place.coordinateStatus !== "verified" && (
            <Badge tone="dashed">
              {t("positionStatus", { status: labels(`coordinateStatus.${place.coordinateStatus}`) })}
            </Badge>
          )}
          <bdi className="mono muted small" dir="ltr">
            P-{place.id.toUpperCase()}
          </bdi>
        </p>
        <ShareLine shortUrl={shortUrl} label={name} />
      </header>

      <div className={styles.columns}>
        <div className="stack">
          <Section id="position" title={t("whereItIs")}>
            <PlacePosition place={place} source={page.source} tellings={page.tellings} />
          </Section>
        </div>
        <MapPicture
          subject={{ kind: "place", id: place.id }}
          alt={t("mapAlt", { place: placeInOneLine(place, parents, language) })}
          caption={t(place.point === null ? "nowhere" : "ring")}
          openHref={mapHref(place)}
        />
      </div>

      <Section id="names" title={t("names")}>
        <Spellings names={place.names} />
      </Section>

      {nearby.length > 0 && (
        <Section id="near" title={t("near")}>
          <p className="muted small">{t("liesAt")}</p>
          <NearbyPlaces places={nearby} />
        </Section>
      )}

      <Section id="events" title={t("happened")}>
        <PlaceEvents events={page.events} />
      </Section>

      {/* Where nothing was said and nothing placed, empty tables would only hide the little there is. */}
      {(claims.length > 0 || page.events.at.length > 0) && (
        <Section id="claims" title={t("claims")}>
          <ClaimLedger claims={claims} caption={t("claimsAbout", { place: name })} />
        </Section>
      )}
      {(placements.length > 0 || page.events.at.length > 0) && (
        <Section id="placed" title={t("placed")}>
          <Placements placements={placements} />
        </Section>
      )}
    </article>
  );
}

async function Breadcrumb({ place, parents }: { place: Place; parents: readonly Place[] }) {
  const [t, { language, href }] = await Promise.all([serverWords("places"), serverRecordWords()]);
  return (
    <nav aria-label={t("belongs")}>
      <ol className={styles.crumbs}>
        {[...parents].reverse().map((parent) => (
          <li key={parent.id}>
            <Link href={href(`/places/${encodeURIComponent(parent.slug)}`)} prefetch={false}>
              <BareName name={localNameIn(language, parent)} />
            </Link>
          </li>
        ))}
        <li aria-current="page">
          <BareName name={localNameIn(language, place)} />
        </li>
      </ol>
    </nav>
  );
}

/** The map with this place chosen, as near as it is known; null where there is nothing to look at. */
function mapHref(place: Place): string | null {
  if (place.point === null) return null;
  const { lat, lon } = place.point;
  return `/?sel=p:${place.id}#${mapZoom(place)}/${lat.toFixed(3)}/${lon.toFixed(3)}`;
}
