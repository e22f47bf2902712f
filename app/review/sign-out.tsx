// Leaves the desk: a plain form, so that it works without scripts.
import { serverHref, serverWords } from "../_words/server-words";

export async function SignOut() {
  const [t, href] = await Promise.all([serverWords("review"), serverHref()]);
  return (
    <form method="post" action="/api/v1/session">
      <input type="hidden" name="action" value="sign-out" />
      <input type="hidden" name="to" value={href("/")} />
      <button type="submit" className="button">
        {t("signOut")}
      </button>
    </form>
  );
}
