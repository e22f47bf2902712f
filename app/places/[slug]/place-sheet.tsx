// A place in full: its spellings, where it is and how well that is known, what is near, what happened there, what sources say, why it stands where it does.
import Link from "next/link";
import type { ClaimView, EventsOfPlace, PlacementView } from "../../../lib/events/event-view";
import type { Place, PlaceSource } from "../../../lib/gazetteer/place";
import type { PlaceTelling } from "../../../lib/gazetteer/tellings/store";
import type { NearbyPlace } from "../../../lib/gazetteer/suggestion";
import { Badge } from "../../_ui/badge";
import { ClaimLedger } from "../../_ui/claim-ledger";
import { coordinateStatusLabels, placeKindLabels } from "../../_ui/labels";
import { MapPicture } from "../../_ui/map-picture";
import { mapZoom } from "../../_ui/map-zoom";
import { NearbyPlaces } from "../../_ui/nearby-places";
import { PlaceName } from "../../_ui/place-name";
import { Placements } from "../../_ui/placements";
import { Section } from "../../_ui/section";
import { ShareLine } from "../../_ui/share-line";
import { PlaceEvents } from "./place-events";
import { PlacePosition } from "./place-position";
import { localName, placeInOneLine } from "./place-words";
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

export function PlaceSheet({ page, shortUrl }: { page: PlacePage; shortUrl: string }) {
  const { place, parents, claims, placements, nearby } = page;
  const local = localName(place);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Breadcrumb place={place} parents={parents} />
        <h1 className={styles.title}>
          <bdi>{place.name}</bdi>
          {local !== null && (
            <PlaceName
              name={local.name}
              language={local.language}
              script={local.script}
              className={styles.local}
            />
          )}
        </h1>
        <p className={styles.badges}>
          <span className={styles.kind}>{placeKindLabels[place.kind]}</span>
          {place.coordinateStatus !== "verified" && (
            <Badge tone="dashed">Position {coordinateStatusLabels[place.coordinateStatus]}</Badge>
          )}
          <span className="mono muted small">P-{place.id.toUpperCase()}</span>
        </p>
        <ShareLine shortUrl={shortUrl} label={place.name} />
      </header>

      <div className={styles.columns}>
        <div className="stack">
          <Section id="position" title="Where it is">
            <PlacePosition place={place} source={page.source} tellings={page.tellings} />
          </Section>
        </div>
        <MapPicture
          subject={{ kind: "place", id: place.id }}
          alt={`Map of ${placeInOneLine(place, parents)} and its surroundings`}
          caption={
            place.point === null
              ? "Nobody has said where it is."
              : "The ring shows how far off the point may be, to scale."
          }
          openHref={mapHref(place)}
        />
      </div>

      <Section id="names" title="Names and spellings">
        <Spellings names={place.names} />
      </Section>

      {nearby.length > 0 && (
        <Section id="near" title="Nearest named places">
          <p className="muted small">This place lies …</p>
          <NearbyPlaces places={nearby} />
        </Section>
      )}

      <Section id="events" title="What happened here">
        <PlaceEvents events={page.events} />
      </Section>

      {/* Where nothing was said and nothing placed, empty tables would only hide the little there is. */}
      {(claims.length > 0 || page.events.at.length > 0) && (
        <Section id="claims" title="What sources say about it">
          <ClaimLedger claims={claims} caption={`Claims about ${place.name}`} />
        </Section>
      )}
      {(placements.length > 0 || page.events.at.length > 0) && (
        <Section id="placed" title="How we placed it">
          <Placements placements={placements} />
        </Section>
      )}
    </article>
  );
}

function Breadcrumb({ place, parents }: { place: Place; parents: readonly Place[] }) {
  return (
    <nav aria-label="Where it belongs">
      <ol className={styles.crumbs}>
        {[...parents].reverse().map((parent) => (
          <li key={parent.id}>
            <Link href={`/places/${encodeURIComponent(parent.slug)}`} prefetch={false}>
              {parent.name}
            </Link>
          </li>
        ))}
        <li aria-current="page">
          <bdi>{place.name}</bdi>
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
