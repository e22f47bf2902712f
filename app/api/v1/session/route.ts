// Signing in and out with the editor's key: a cookie that scripts cannot read.
import { AppError } from "../../../../lib/errors";
import { checkEditorKey } from "../../../../lib/review/editor-key";
import { isHttps, needOwnOrigin, sessionCookieHeader } from "../../../_http/editor";
import { answering } from "../../../_http/error-response";
import { parseWith } from "../../../_http/parse-request";
import { hrefIn, splitLanguage } from "../../../_words/language";
import { mediaTypeOf, readJson, readText } from "../../../_http/read-body";
import { sessionBody } from "./session-schema";

export const dynamic = "force-dynamic";

/**
 * POST /api/v1/session from our own pages, as a form (key=..., or action=sign-out) or as JSON {key}
 *
 * A form is sent on to /review (or back to /sign-in?wrong=1, which keeps `to`); JSON gets 204, or 401 for a wrong key.
 */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    needOwnOrigin(request);
    const isForm = mediaTypeOf(request) === "application/x-www-form-urlencoded";
    const { key, action, to } = await readFields(request, isForm);
    if (action === "sign-out")
      return isForm ? goTo(to ?? "/", sessionCookieHeader(null, isHttps(request))) : signedOut(request);
    if (!(await checkEditorKey(key ?? ""))) {
      if (isForm) return goTo(signInAgain(to), null);
      throw new AppError(
        "not_allowed",
        "This is not a key of this installation. `npx dateline key new` makes one.",
      );
    }
    const cookie = sessionCookieHeader((key ?? "").trim(), isHttps(request));
    return isForm
      ? goTo(to ?? "/review", cookie)
      : new Response(null, { status: 204, headers: { "Set-Cookie": cookie, "Cache-Control": "no-store" } });
  });
}

/** DELETE /api/v1/session from our own pages: signs out. */
export function DELETE(request: Request): Promise<Response> {
  return answering(async () => {
    needOwnOrigin(request);
    return signedOut(request);
  });
}

function signedOut(request: Request): Response {
  return new Response(null, {
    status: 204,
    headers: { "Set-Cookie": sessionCookieHeader(null, isHttps(request)), "Cache-Control": "no-store" },
  });
}

async function readFields(
  request: Request,
  isForm: boolean,
): Promise<{ key: string | null; action: string | null; to: string | null }> {
  if (isForm) {
    const form = new URLSearchParams(await readText(request, 10_000));
    return { key: form.get("key")?.trim() ?? null, action: form.get("action"), to: pathOf(form.get("to")) };
  }
  const { key, action } = parseWith(sessionBody, await readJson(request, 10_000));
  return { key: key ?? null, action: action ?? null, to: null };
}

/** The form once more, in the language of the page that sent the reader there. */
function signInAgain(to: string | null): string {
  const back = to === null ? "" : `&to=${encodeURIComponent(to)}`;
  return hrefIn(splitLanguage(to ?? "/").language, `/sign-in?wrong=1${back}`);
}

/** A path on this site, never another site. */
function pathOf(value: string | null): string | null {
  return value !== null && /^\/(?![/\\])[\x21-\x7e]*$/.test(value) ? value : null;
}

function goTo(path: string, cookie: string | null): Response {
  return new Response(null, {
    status: 303,
    headers: {
      Location: path,
      "Cache-Control": "no-store",
      ...(cookie === null ? {} : { "Set-Cookie": cookie }),
    },
  });
}
