// How the public geocoder answers: counted per client, kept by its tag, readable from any site's page.
import { gazetteerStamp } from "../../lib/gazetteer/stamp/store";
import { cacheHeaders } from "./cache-headers";
import { errorAnswer, type ToldError } from "./error-response";
import { etagOf, holdsEtag } from "./etag";
import { KnownTags } from "./known-tags";
import { countRequest } from "./rate-limit";

/** Read-only, without cookies or keys: any page may ask and read the answer. */
export const openToAll = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Retry-After",
};

export type PublicBody = { readonly body: unknown; readonly type: string };

export type PublicOptions = {
  /** How an error looks to the clients of this route. */
  readonly error?: (told: ToldError) => unknown;
  /** True where Accept-Language changes the answer. */
  readonly speaks?: boolean;
};

const tags = new KnownTags();
const ourError = ({ kind, message }: ToldError): unknown => ({ error: { kind, message } });

/**
 * Answers a GET: counts it, lets `plan` check the parameters (it throws `invalid`), and calls what `plan` gave only where the asker
 * does not hold the answer already. An answer stands for as long as the gazetteer's stamp does.
 */
export async function answerPublic(
  request: Request,
  plan: (stamp: string) => () => Promise<PublicBody> | PublicBody,
  { error = ourError, speaks = false }: PublicOptions = {},
): Promise<Response> {
  try {
    countRequest(request);
    const stamp = await gazetteerStamp();
    const compute = plan(stamp);
    const headers = {
      ...openToAll,
      ...cacheHeaders("anybody"),
      ...(speaks ? { Vary: "Accept-Language" } : {}),
    };
    const asked = keyOf(request, speaks);
    const known = tags.find(asked, stamp);
    if (known !== null && holdsEtag(request, known))
      return new Response(null, { status: 304, headers: { ETag: known, ...headers } });
    const { body, type } = await compute();
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const etag = etagOf(text);
    tags.keep(asked, stamp, etag);
    if (holdsEtag(request, etag))
      return new Response(null, { status: 304, headers: { ETag: etag, ...headers } });
    return new Response(text, { headers: { "Content-Type": type, ETag: etag, ...headers } });
  } catch (thrown) {
    return failPublic(thrown, error, request);
  }
}

/** What was thrown, as an answer that any page may read. */
export function failPublic(
  thrown: unknown,
  error: (told: ToldError) => unknown = ourError,
  request?: Request,
): Response {
  const response = errorAnswer(thrown, error, request);
  for (const [name, value] of Object.entries(openToAll)) response.headers.set(name, value);
  return response;
}

/** Headers of an answer that nobody keeps, open to all. */
export const unkeptHeaders = { ...openToAll, ...cacheHeaders("never") };

/** Answers a browser that asks, before it sends, whether another site's page may. */
export function answerPreflight(methods: string): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openToAll,
      Allow: methods,
      "Access-Control-Allow-Methods": methods,
      "Access-Control-Allow-Headers":
        "Accept, Accept-Language, Content-Type, If-None-Match, X-Requested-With",
      "Access-Control-Max-Age": "86400",
    },
  });
}

/** Path and parameters, in the order given; scheme and host do not change the answer. */
function keyOf(request: Request, speaks: boolean): string {
  const { pathname, search } = new URL(request.url);
  return `${pathname}${search}\n${speaks ? (request.headers.get("accept-language") ?? "").slice(0, 200) : ""}`;
}
