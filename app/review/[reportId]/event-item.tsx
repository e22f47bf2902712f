// A draft event: what it says, where it stands and why, and the acts: place, make a site, change, join, publish, reject.
import Link from "next/link";
import type { EventView, LocationView, PlacementView } from "../../../lib/events/event-view";
import { Badge } from "../../_ui/badge";
import { CopyButton } from "../../_ui/copy-button.client";
import { accuracyInWords } from "../../_ui/coordinates";
import { KindSymbol } from "../../_ui/kind-symbol";
import { eventKindLabels, roleLabels } from "../../_ui/labels";
import { MapPicture } from "../../_ui/map-picture";
import { QuotedSentence } from "../../_ui/quoted-sentence";
import { threeClocks } from "../../_ui/when-in-words";
import { ActButton } from "../act-button.client";
import { ChoosePlace } from "../choose-place.client";
import { EventForm } from "../event-form.client";
import { JoinForm } from "../join-form.client";
import { SiteForm } from "../site-form.client";
import { placeChoice } from "./mention-item";
import styles from "../review.module.css";

type Props = {
  /** The report on the desk: its own sentences come first. */
  readonly reportId: string;
  readonly version: string;
  readonly event: EventView;
  readonly waiting: string | null;
  readonly others: readonly EventView[];
};

export function EventItem({ event, reportId, version, waiting, others }: Props) {
  const clocks = threeClocks(event.when);
  const openClaims = event.claims.filter((claim) => claim.status === "waiting");
  return (
    <article className={styles.item} id={`event-${event.id}`}>
      <h3 className={styles.acts}>
        <KindSymbol group={event.kindGroup} /> {event.title}
      </h3>
      <p className={styles.acts}>
        <Badge tone={event.status === "published" ? "strong" : "dashed"}>{event.status}</Badge>
        <span>{eventKindLabels[event.kind]}</span>
        <span>
          {clocks.local ?? "time not known"} {clocks.localZone === null ? "" : `(${clocks.localZone})`}
        </span>
        <Link href={`/events/${event.id}/${event.slug}`} prefetch={false}>
          Its page
        </Link>
        <CopyButton text={event.id} label={`Copy the id of ${event.title}`}>
          Copy id
        </CopyButton>
      </p>
      {waiting !== null && <p className="muted">{waiting}</p>}
      <div className={styles.withMap}>
        <div className="stack">
          {sentencesOf(event, reportId).map((placement, index) => (
            <QuotedSentence
              key={index}
              sentence={placement.sentence}
              highlight={placement.highlight}
              report={placement.report}
              cite={false}
            />
          ))}
          {event.locations.length === 0 && (
            <p>No place of its own is named: it stands in the list, not on the map.</p>
          )}
          {event.locations.map((location, ordinal) => (
            <LocationForms key={ordinal} event={event} location={location} ordinal={ordinal} />
          ))}
          {event.locations.length === 0 && (
            <details className={styles.site}>
              <summary>Put it at a place</summary>
              <ChoosePlace
                about={{
                  kind: "event",
                  eventId: event.id,
                  ordinal: 0,
                  role: "attacked",
                  name: "where it happened",
                }}
                choices={[]}
                chosenId={null}
              />
            </details>
          )}
          <EventForm
            eventId={event.id}
            now={{
              title: event.title,
              kind: event.kind,
              firstDay: event.when.firstDay ?? "",
              lastDay: event.when.lastDay ?? "",
            }}
          />
          {event.status !== "rejected" && others.length > 0 && (
            <JoinForm
              eventId={event.id}
              others={others.map((other) => ({ id: other.id, title: other.title }))}
            />
          )}
        </div>
        <MapPicture
          subject={{ kind: "event", id: event.id }}
          alt={`Map of ${event.title}`}
          caption="As it stands now"
          openHref={null}
          version={version}
        />
      </div>
      <div className={styles.acts}>
        {(waiting !== null || event.status !== "published") && (
          <>
            <ActButton payloads={[{ kind: "publish_event", eventId: event.id }]} about={event.title} primary>
              Publish
            </ActButton>
            {openClaims.length > 0 && (
              <ActButton
                payloads={[
                  ...openClaims.map((claim) => ({ kind: "accept_claim" as const, claimId: claim.id })),
                  { kind: "publish_event", eventId: event.id },
                ]}
                about={event.title}
              >
                {openClaims.length === 1
                  ? "Accept its claim and publish"
                  : `Accept its ${openClaims.length} claims and publish`}
              </ActButton>
            )}
          </>
        )}
        {event.status !== "rejected" && (
          <ActButton payloads={[{ kind: "reject_event", eventId: event.id }]} about={event.title}>
            Reject
          </ActButton>
        )}
      </div>
    </article>
  );
}

/** Up to three different sentences, those of the report on the desk first. */
function sentencesOf(event: EventView, reportId: string): PlacementView[] {
  const own = event.placements.filter(({ report }) => report.id === reportId);
  const all = own.length > 0 ? own : event.placements;
  return [...new Map(all.map((placement) => [placement.sentence, placement])).values()].slice(0, 3);
}

function LocationForms({
  event,
  location,
  ordinal,
}: {
  event: EventView;
  location: LocationView;
  ordinal: number;
}) {
  const candidates = event.placements.flatMap((placement) => [
    ...(placement.chosen === null ? [] : [placement.chosen]),
    ...placement.rejected,
  ]);
  const unique = [...new Map(candidates.map((candidate) => [candidate.placeId, candidate])).values()];
  return (
    <div className="stack-tight">
      <p>
        {roleLabels[location.role]}: <strong>{location.label}</strong>{" "}
        <span className="muted small">
          {location.point === null
            ? "not on the map"
            : accuracyInWords(location.precision, location.radiusMeters, location.area !== null)}
        </span>
      </p>
      <details className={styles.site}>
        <summary>Put it at another place</summary>
        <ChoosePlace
          about={{ kind: "event", eventId: event.id, ordinal, role: location.role, name: location.label }}
          choices={unique.map(placeChoice)}
          chosenId={location.placeId}
        />
      </details>
      {location.place !== null && (
        <SiteForm
          eventId={event.id}
          ordinal={ordinal}
          role={location.role}
          parent={{ id: location.place.id, name: location.place.name }}
          start={{
            lat: location.point?.lat ?? null,
            lon: location.point?.lon ?? null,
            radiusMeters: location.radiusMeters,
          }}
        />
      )}
    </div>
  );
}
