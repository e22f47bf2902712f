// Where an editor gives the key. A plain form: it works without scripts.
import type { Metadata } from "next";
import { PageFrame } from "../_ui/page-frame";
import { serverHref, serverWords } from "../_words/server-words";

export async function generateMetadata(): Promise<Metadata> {
  const t = await serverWords("review");
  return { title: t("signIn.button"), robots: { index: false, follow: false } };
}

type Props = { readonly searchParams: Promise<{ wrong?: string; to?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const [{ wrong, to }, t, href] = await Promise.all([searchParams, serverWords("review"), serverHref()]);
  return (
    <PageFrame>
      <form method="post" action="/api/v1/session" className="stack">
        <h1>{t("signIn.title")}</h1>
        <p>
          {t.rich("signIn.why", {
            command: () => (
              <code dir="ltr" lang="en">
                npx dateline key new
              </code>
            ),
          })}
        </p>
        {wrong !== undefined && (
          <p role="alert" className="notice">
            {t("signIn.wrong")}
          </p>
        )}
        <input type="hidden" name="to" value={to ?? href("/review")} />
        <p className="field">
          <label htmlFor="key">{t("signIn.key")}</label>
          <input
            id="key"
            name="key"
            type="password"
            dir="ltr"
            className="input"
            autoComplete="current-password"
            required
          />
        </p>
        <p>
          <button type="submit" className="button button-primary">
            {t("signIn.button")}
          </button>
        </p>
      </form>
    </PageFrame>
  );
}
