// The address of the map page, followed and written without asking the server for the page again.

const listeners = new Set<() => void>();

/** Calls `listener` when the query may have changed, by us or by a step back; what is given back ends it. */
export function followAddress(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("popstate", listener);
  };
}

/** A new step in the history. The address changes at once; Next's own search params follow when it has time. */
export function goTo(address: string): void {
  if (address === `${location.pathname}${location.search}${location.hash}`) return;
  history.pushState(null, "", address);
  for (const listener of listeners) listener();
}

/** Another address for the step we are on. */
export function changeAddress(address: string): void {
  history.replaceState(null, "", address);
  for (const listener of listeners) listener();
}

/**
 * Another hash without a step in the history, by the browser's own replaceState: Next's takes every call for a navigation,
 * which is too much while a map is moved. The state is Next's and stays, so that Back finds its page.
 */
export function writeHash(hash: string): void {
  History.prototype.replaceState.call(
    history,
    history.state,
    "",
    `${location.pathname}${location.search}${hash}`,
  );
}
