// Parts of the page that are fetched when they are needed, through a network that comes and goes.

/** Milliseconds before what failed is asked for again while the browser holds that there is a network. */
const pause = 3_000;

/** Fetches a part; what fails is asked for again, and otherwise as soon as there is a network: it never fails, it waits. */
export async function loadLate<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise<void>((resolve) => {
        addEventListener("online", () => resolve(), { once: true });
        if (navigator.onLine) setTimeout(resolve, pause);
      });
    }
  }
}
