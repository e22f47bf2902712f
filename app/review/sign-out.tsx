// Leaves the desk: a plain form, so that it works without scripts.

export function SignOut() {
  return (
    <form method="post" action="/api/v1/session">
      <input type="hidden" name="action" value="sign-out" />
      <button type="submit" className="button">
        Sign out
      </button>
    </form>
  );
}
