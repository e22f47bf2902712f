// A drawn map of one place, event, operation or report, e.g. /map-picture?event=7kq2m4x&theme=dark or &size=share for share cards.
import { z } from "zod";
import type { MapPicture, PictureArea } from "../../lib/basemap/map-picture";
import { parseAsOf } from "../../lib/events/filter/as-of";
import type { LonLatBox } from "../../lib/geo/coordinates";
import { everything } from "../../lib/events/filter/event-filter";
import type { Audience, EventView } from "../../lib/events/event-view";
import { findVersionThen } from "../../lib/events/past/store";
import { findRevision } from "../../lib/events/revisions/store";
import { eventsOfPlace, findEvent, findOperation } from "../../lib/events/store";
import { AppError } from "../../lib/errors";
import { findPlace } from "../../lib/gazetteer/store";
import { findReportView } from "../../lib/reports/showing/store";
import { normalizePublicId } from "../../lib/text/public-id";
import { requestAudience } from "../_http/editor";
import { errorResponse } from "../_http/error-response";
import { whereInWords } from "../_ui/where-in-words";
import { localNameIn } from "../_ui/place-name";
import { whenInWords } from "../_ui/when-in-words";
import { operationNameIn, titleIn } from "../_words/retold";
import { answerPicture } from "./answer-picture";
import { findSpots } from "./find-spots";
import { drawnWords, pictureLanguage, wordsOfPictures, type SharedWords } from "./picture-language";
import { areasOfMention, boundsAround } from "./find-mention-areas";
import { areasOfEvents, areasOfPlace, areasOfSpots } from "./picture-areas";

export const dynamic = "force-dynamic";

const id = z.string().transform((text, context) => {
  const known = normalizePublicId(text);
  if (known === null) context.addIssue("an id has 7 characters, as in a link of this map");
  return known ?? "";
});

const query = z.object({
  place: id.optional(),
  event: id.optional(),
  /** With event: the version of it to draw, for a page that cites it. */
  rev: z.coerce.number().int().min(1).optional(),
  /** With event: as it was known then, as in the map's address. */
  asof: z
    .string()
    .transform((text, context) => {
      const asOf = parseAsOf(text);
      if (asOf === null) context.addIssue("must be a day or an instant, e.g. 2024-02-04");
      return asOf;
    })
    .optional(),
  operation: id.optional(),
  report: id.optional(),
  /** With report: where a mention in it begins, to draw what that name was taken for. */
  mention: z.coerce.number().int().min(0).optional(),
  theme: z.enum(["light", "dark"]).default("light"),
  size: z.enum(["page", "share"]).default("page"),
  scale: z.enum(["1", "2"]).default("1"),
  lang: pictureLanguage,
});

type Asked = z.infer<typeof query>;
type Subject = {
  readonly areas: readonly PictureArea[];
  readonly title: string;
  readonly subtitle: string;
  /** Where it looks; all areas fit when left out. */
  readonly bounds?: LonLatBox | null;
};

export async function GET(request: Request): Promise<Response> {
  try {
    const asked = parseQuery(request.url);
    const audience = await requestAudience(request);
    const words = wordsOfPictures(asked.lang);
    return await answerPicture(request, pictureOf(asked, await findSubject(asked, audience, words), words));
  } catch (error) {
    return errorResponse(error);
  }
}

function parseQuery(url: string): Asked {
  const parsed = query.safeParse(Object.fromEntries(new URL(url).searchParams));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new AppError(
    "invalid",
    `${issue?.path.join(".") ?? "query"}: ${issue?.message ?? "not understood"}.`,
  );
}

async function findAskedEvent(
  id: string,
  { rev, asof = null }: Asked,
  audience: Audience,
): Promise<EventView | null> {
  if (rev !== undefined) return (await findRevision(id, rev, audience))?.view ?? null;
  if (asof !== null) return (await findVersionThen(id, asof))?.view ?? null;
  return findEvent(id, audience);
}

/** What is drawn: the named thing, or without a name every event the audience may see. Throws `not_found`. */
async function findSubject(asked: Asked, audience: Audience, words: SharedWords): Promise<Subject> {
  const { retold, pictures } = words;
  if (asked.event !== undefined) {
    const event = need(await findAskedEvent(asked.event, asked, audience));
    return {
      areas: areasOfEvents([event], retold),
      title: titleIn(retold, event).words,
      subtitle: pictures("event", {
        kind: words.labels(`eventKind.${event.kind}`),
        when: whenInWords(event.when, words.when),
        where: whereInWords(event, words),
      }),
    };
  }
  if (asked.operation !== undefined) {
    const operation = need(await findOperation(asked.operation, audience));
    return {
      areas: areasOfEvents(operation.events, retold),
      title: operationNameIn(retold, operation.name).words,
      subtitle: pictures("operation", {
        when: whenInWords(operation.when, words.when),
        named: operation.named,
        mapped: operation.mapped,
      }),
    };
  }
  if (asked.place !== undefined) {
    const place = need(await findPlace(asked.place, audience));
    const { at, within } = await eventsOfPlace(place.id, audience);
    const here = areasOfEvents([...at, ...within], retold);
    return {
      areas: here.length > 0 ? here : areasOfPlace(place, words.language),
      title: localNameIn(words.language, place),
      subtitle: [
        words.labels(`placeKind.${place.kind}`),
        // Known by its Latin name alone.
        words.language === "en" ? place.admin1Name : null,
        pictures("events", { count: at.length + within.length }),
      ]
        .filter(Boolean)
        .join(" · "),
    };
  }
  if (asked.report !== undefined) {
    const report = need(await findReportView(asked.report, audience));
    if (asked.mention !== undefined) {
      const mention = need(report.mentions.find(({ start }) => start === asked.mention) ?? null);
      const areas = await areasOfMention(mention, report, audience, words.language);
      return {
        areas: need(areas.length > 0 ? areas : null),
        bounds: boundsAround(areas),
        title: mention.name,
        subtitle: report.citation.title,
      };
    }
    return {
      areas: areasOfEvents(report.events, retold),
      title: report.citation.title,
      subtitle: pictures("report", { events: report.events.length, claims: report.claims.length }),
    };
  }
  const { events, spots } = await findSpots(everything, audience);
  return {
    areas: areasOfSpots(spots, retold),
    title: "Dateline",
    subtitle: pictures("site", { count: events }),
  };
}

function need<T>(found: T | null): T {
  if (found === null) throw new AppError("not_found", "There is nothing to draw under this id.");
  return found;
}

function pictureOf(
  { theme, size, scale }: Asked,
  { areas, title, subtitle, bounds }: Subject,
  words: SharedWords,
): MapPicture {
  const drawn = { theme, areas, ...(bounds == null ? {} : { bounds }), ...drawnWords(words) };
  if (size === "share") return { ...drawn, width: 1200, height: 630, caption: { title, subtitle } };
  return { ...drawn, width: 720, height: 480, pixelRatio: scale === "2" ? 2 : 1 };
}
