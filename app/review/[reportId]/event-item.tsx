// A draft event: what it says, where it stands and why, and the acts: place, make a site, change, join, publish, reject.
import Link from "next/link";
import type { EventView, LocationView, PlacementView } from "../../../lib/events/event-view";
import { type NamedLocation, type Said, sentenceIn, titleIn } from "../../_words/retold";
import { serverWords } from "../../_words/server-words";
import { Badge } from "../../_ui/badge";
import { CopyButton } from "../../_ui/copy-button.client";
import { accuracyInWords } from "../../_ui/accuracy-in-words";
import { KindSymbol } from "../../_ui/kind-symbol";
import { MapPicture } from "../../_ui/map-picture";
import { nameIn } from "../../_ui/place-name";
import { QuotedSentence } from "../../_ui/quoted-sentence";
import { SaidWords } from "../../_ui/said-words";
import { serverCandidateNames } from "../../_ui/server-candidate-names";
import { serverRecordWords } from "../../_ui/server-record-words";
import { threeClocks } from "../../_ui/when-in-words";
import { ChoosePlace } from "../choose-place.client";
import { EventForm } from "../event-form.client";
import { JoinForm } from "../join-form.client";
import { SiteForm } from "../site-form.client";
import { placeChoice } from "./mention-item";
import { PublishActs } from "./publish-acts";
import styles from "../review.module.css";

type Props = {
  /** The report on the desk: its own sentences come first. */
  readonly reportId: string;
  readonly version: string;
  readonly event: EventView;
  readonly waiting: string | null;
  readonly others: readonly EventView[];
  /** Places of the report whose names in the page's language are known. */
  readonly named: readonly NamedLocation[];
};

export async function EventItem({ event, reportId, version, waiting, others, named }: Props) {
  const [t, words] = await Promise.all([serverWords("review"), serverRecordWords()]);
  const { labels, retold, href } = words;
  const titleOf = (one: EventView): Said =>
    titleIn(retold, { ...one, locations: [...one.locations, ...named] });
  const title = titleOf(event);
  const clocks = threeClocks(event.when, words.when);
  return (
    <article className={styles.item} id={`event-${event.id}`}>
      <h3 className={styles.acts}>
        <KindSymbol group={event.kindGroup} /> <SaidWords said={title} />
      </h3>
      <p className={styles.acts}>
        <Badge tone={event.status === "published" ? "strong" : "dashed"}>{t(`status.${event.status}`)}</Badge>
        <span>{labels(`eventKind.${event.kind}`)}</span>
        <span>
          {clocks.local ?? t("timeNotKnown")}{" "}
          {clocks.localZone === null ? null : <bdi>({clocks.localZone})</bdi>}
        </span>
        <Link href={href(`/events/${event.id}/${event.slug}`)} prefetch={false}>
          {t("itsPage")}
        </Link>
        {event.status === "published" && (
          <Link href={href(`/?sel=e:${event.id}`)} prefetch={false}>
            {t("onTheMap")}
          </Link>
        )}
        <CopyButton text={event.id} label={t("copyIdOf", { title: title.words })}>
          {t("copyId")}
        </CopyButton>
      </p>
      {waiting !== null && (
        <p className="muted">
          <SaidWords said={sentenceIn(retold, waiting)} />
        </p>
      )}
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
          {event.locations.length === 0 && <p>{t("noPlace")}</p>}
          {event.locations.map((location, ordinal) => (
            <LocationForms key={ordinal} event={event} location={location} ordinal={ordinal} named={named} />
          ))}
          {event.locations.length === 0 && (
            <details className={styles.site}>
              <summary>{t("putAtPlace")}</summary>
              <ChoosePlace
                about={{
                  kind: "event",
                  eventId: event.id,
                  ordinal: 0,
                  role: "attacked",
                  name: t("whereItHappened"),
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
              others={others.map((other) => ({ id: other.id, title: titleOf(other).words }))}
            />
          )}
        </div>
        <MapPicture
          subject={{ kind: "event", id: event.id }}
          alt={t("mapOf", { title: title.words })}
          caption={t("asItStands")}
          openHref={null}
          version={version}
        />
      </div>
      <PublishActs
        about={title.words}
        publish={
          waiting !== null || event.status !== "published"
            ? { kind: "publish_event", eventId: event.id }
            : null
        }
        reject={event.status === "rejected" ? null : { kind: "reject_event", eventId: event.id }}
        claims={event.claims}
      />
    </article>
  );
}

/** Up to three different sentences, those of the report on the desk first. */
function sentencesOf(event: EventView, reportId: string): PlacementView[] {
  const own = event.placements.filter(({ report }) => report.id === reportId);
  const all = own.length > 0 ? own : event.placements;
  return [...new Map(all.map((placement) => [placement.sentence, placement])).values()].slice(0, 3);
}

async function LocationForms({
  event,
  location,
  ordinal,
  named,
}: Pick<Props, "event" | "named"> & {
  location: LocationView;
  ordinal: number;
}) {
  const [t, words] = await Promise.all([serverWords("review"), serverRecordWords()]);
  const { labels, retold } = words;
  const label = retold === null ? location.label : retold.where(location.label, [location, ...named]);
  const candidates = event.placements.flatMap((placement) => [
    ...(placement.chosen === null ? [] : [placement.chosen]),
    ...placement.rejected,
  ]);
  const unique = [...new Map(candidates.map((candidate) => [candidate.placeId, candidate])).values()];
  const names = await serverCandidateNames(unique);
  return (
    <div className="stack-tight">
      <p>
        {labels(`role.${location.role}`)}: <strong>{label}</strong>{" "}
        <span className="muted small">
          {location.point === null
            ? t("notOnMap")
            : accuracyInWords(location.precision, location.radiusMeters, location.area !== null, words)}
        </span>
      </p>
      <details className={styles.site}>
        <summary>{t("putElsewhere")}</summary>
        <ChoosePlace
          about={{ kind: "event", eventId: event.id, ordinal, role: location.role, name: label }}
          choices={unique.map((candidate) => placeChoice(candidate, names, words))}
          chosenId={location.placeId}
        />
      </details>
      {location.place !== null && (
        <SiteForm
          eventId={event.id}
          ordinal={ordinal}
          role={location.role}
          parent={{
            id: location.place.id,
            name: location.place.name,
            called: nameIn(words.language, location.place),
          }}
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
