// Where an editor gives the key. A plain form: it works without scripts.
import type { Metadata } from "next";
import { PageFrame } from "../_ui/page-frame";

export const metadata: Metadata = { title: "Sign in", robots: { index: false, follow: false } };

type Props = { readonly searchParams: Promise<{ wrong?: string; to?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const { wrong, to } = await searchParams;
  return (
    <PageFrame>
      <form method="post" action="/api/v1/session" className="stack">
        <h1>Sign in with the editor&rsquo;s key</h1>
        <p>
          Reading is open to everybody. Sending, deciding and publishing need the key that was printed when
          this map first started. <code>npx dateline key new</code> makes another.
        </p>
        {wrong !== undefined && (
          <p role="alert" className="notice">
            This is not a key of this map. Copy the whole line, 43 letters and digits.
          </p>
        )}
        {to !== undefined && <input type="hidden" name="to" value={to} />}
        <p className="field">
          <label htmlFor="key">Editor&rsquo;s key</label>
          <input
            id="key"
            name="key"
            type="password"
            className="input"
            autoComplete="current-password"
            required
          />
        </p>
        <p>
          <button type="submit" className="button button-primary">
            Sign in
          </button>
        </p>
      </form>
    </PageFrame>
  );
}
