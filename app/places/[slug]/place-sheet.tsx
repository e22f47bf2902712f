// A place in full: its spellings, where it is and how well that is known, what happened at, within and possibly here, what sources say, why it stands where it does.
import Link from "next/link";
import type { ClaimView, EventsOfPlace, EventSummary, PlacementView } from "../../../lib/events/event-view";
import { isArea } from "../../../lib/geo/precision";
import type { Place } from "../../../lib/gazetteer/place";
import { Badge } from "../../_ui/badge";
import { ClaimLedger } from "../../_ui/claim-ledger";
import { Coordinates } from "../../_ui/coordinates";
import { EventRows } from "../../_ui/event-rows";
import { coordinateStatusLabels, placeKindLabels } from "../../_ui/labels";
import { MapPicture } from "../../_ui/map-picture";
import { PlaceName } from "../../_ui/place-name";
import { Placements } from "../../_ui/placements";
import { Section } from "../../_ui/section";
import { ShareLine } from "../../_ui/share-line";
import { OpenElsewhere } from "./open-elsewhere";
import { Spellings } from "./spellings";
import facts from "../../_ui/facts.module.css";
import styles from "../../_ui/record-page.module.css";

export type PlacePage = {
  readonly place: Place;
  /** Direct parent first, country last. */
  readonly parents: readonly Place[];
  readonly events: EventsOfPlace;
  readonly claims: readonly ClaimView[];
  readonly placements: readonly PlacementView[];
  /** The line owed to the source of the row; null for places of our own. */
  readonly attribution: string | null;
};

const lists = [
  { key: "at", id: "at", title: "At this place", none: "No event is placed right here." },
  { key: "within", id: "within", title: "Within its area", none: "No event is placed inside it." },
  {
    key: "possiblyHere",
    id: "possibly-here",
    title: "Possibly here",
    none: "No event whose place is only roughly known could be here.",
  },
] as const;

export function PlaceSheet({ page, shortUrl }: { page: PlacePage; shortUrl: string }) {
  const { place, parents, events, claims, placements } = page;
  const local = localName(place);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Breadcrumb place={place} parents={parents} />
        <h1 className={styles.title}>
          {place.name}
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
            <Coordinates
              point={place.point}
              precision={place.precision}
              radiusMeters={place.radiusMeters}
              hasOutline={place.area !== null}
              isExtent={place.kind !== "site" && isArea(place.precision)}
            />
            <PositionNotes page={page} />
          </Section>
          {place.point !== null && <OpenElsewhere place={place} point={place.point} />}
        </div>
        <MapPicture
          subject={{ kind: "place", id: place.id }}
          alt={`Map of ${placeInOneLine(place, parents)} and its surroundings`}
          caption={
            place.point === null
              ? "Nobody has said where it is."
              : "The ring shows how far off the point may be, to scale."
          }
          openHref={
            place.point === null
              ? null
              : `/#${mapZoom(place)}/${place.point.lat.toFixed(2)}/${place.point.lon.toFixed(2)}`
          }
        />
      </div>

      <Section id="names" title="Names and spellings">
        <Spellings names={place.names} />
      </Section>

      <Section id="events" title="What happened here">
        {lists.map(({ key, id, title, none }) => (
          <EventList key={key} id={id} title={title} none={none} events={events[key]} />
        ))}
      </Section>

      <Section id="claims" title="What sources say about it">
        <ClaimLedger claims={claims} caption={`Claims about ${place.name}`} />
      </Section>

      <Section id="placed" title="How we placed it">
        <Placements placements={placements} />
      </Section>
    </article>
  );
}

function Breadcrumb({ place, parents }: { place: Place; parents: readonly Place[] }) {
  return (
    <nav aria-label="Where it belongs">
      <ol className={styles.crumbs}>
        {[...parents].reverse().map((parent) => (
          <li key={parent.id}>
            <Link href={`/places/${parent.slug}`} prefetch={false}>
              {parent.name}
            </Link>
          </li>
        ))}
        <li aria-current="page">{place.name}</li>
      </ol>
    </nav>
  );
}

function EventList({
  id,
  title,
  none,
  events,
}: {
  id: string;
  title: string;
  none: string;
  events: readonly EventSummary[];
}) {
  return (
    <div className="stack-tight">
      <h3 id={id}>
        {title} <span className="muted">({events.length})</span>
      </h3>
      {events.length === 0 ? <p className="muted">{none}</p> : <EventRows events={events} />}
    </div>
  );
}

function PositionNotes({ page: { place, attribution } }: { page: PlacePage }) {
  return (
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
          {attribution ?? (place.origin === "ours" ? "a site named and placed by us" : place.sourceKey)}
        </dd>
      </div>
    </dl>
  );
}

/** The name people there would read: Arabic first where there is one; null when only Latin names are known. */
export function localName(place: Pick<Place, "names">): Place["names"][number] | null {
  const isLocal = (script: string): boolean => script !== "Latn";
  return (
    place.names.find((name) => isLocal(name.script) && name.kind === "official") ??
    place.names.find((name) => isLocal(name.script) && name.kind === "common") ??
    place.names.find((name) => isLocal(name.script)) ??
    null
  );
}

/** "Abu Kamal, Deir ez-Zor, Syria". */
export function placeInOneLine(place: Pick<Place, "name">, parents: readonly Pick<Place, "name">[]): string {
  return [place.name, ...parents.map((parent) => parent.name)].join(", ");
}

/** A zoom at which the radius fills about a third of a window: no false pin at house level. */
export function mapZoom(place: Pick<Place, "radiusMeters" | "point">): number {
  const radius = Math.max(place.radiusMeters ?? 20_000, 50);
  const equator = 40_075_016;
  const latitude = ((place.point?.lat ?? 0) * Math.PI) / 180;
  const zoom = Math.log2((equator * Math.cos(latitude) * 150) / (radius * 512));
  return Math.round(Math.min(14, Math.max(3, zoom)) * 10) / 10;
}
