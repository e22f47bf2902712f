// Lets a page be seen before its scripts are fetched: what Next wrote into the HTML to be fetched at once waits in the browser for
// the first paint and the pictures. Every page is complete without a script, so none should share a slow line with what is to be seen.
import { StringDecoder } from "node:string_decoder";

/** A browser fetches and runs no script of a type that it does not know. */
const lateType = "text/late";

/** Where the head begins, scripts that are fetched beside the reading of the page, and hints at what to fetch. */
const tags = /<head>|<script (?=[^>]*src=")(?=[^>]*async="")[^>]*>|<link rel="preload"[^>]*>/g;
/** Next hints at the script that it names last, and at the styles of pages that are not shown; what is needed is named itself. */
const hint = /^<link [^>]* as="(?:script|style)"/;

/**
 * What begins them, run in the browser: when the page has been painted and its pictures are there and shown, at the latest a
 * second after the first paint, however long a picture takes. Of the picture that matters most the browser tells when it is
 * shown; for others the next frame is taken for it. In a tab that is hidden nothing is painted and nobody waits; where it was
 * hidden meanwhile, or the browser tells no paint, they begin soon after all else was loaded. Those that the server sends later
 * still begin when the page is whole.
 */
const starter = `(() => {
  const begin = () => {
    for (const late of document.querySelectorAll('script[type="${lateType}"]')) {
      const script = document.createElement("script");
      for (const { name, value } of late.attributes) if (name !== "type") script.setAttribute(name, value);
      script.nonce = late.nonce;
      late.replaceWith(script);
    }
  };
  const start = () => {
    begin();
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  };
  if (document.visibilityState === "hidden") return start();
  const loaded = new Promise((resolve) => addEventListener("load", resolve));
  const told = (type, isMeant) =>
    new Promise((resolve) => {
      new PerformanceObserver((list) => {
        if (list.getEntries().some(isMeant)) resolve();
      }).observe({ type, buffered: true });
    });
  const painted = told("paint", ({ name }) => name === "first-contentful-paint");
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const framed = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const tells = (type) => PerformanceObserver.supportedEntryTypes.includes(type);
  const largest = "largest-contentful-paint";
  const shown = () =>
    tells(largest) && document.querySelector('img[fetchpriority="high"]')
      ? Promise.race([told(largest, ({ element }) => element?.localName === "img"), wait(700)])
      : Promise.race([framed(), wait(200)]);
  Promise.race([
    Promise.all([loaded, painted]).then(shown),
    loaded.then(() => wait(tells("paint") ? 1500 : 500)),
    painted.then(() => wait(1000)),
  ]).then(start);
})()`.replace(/\n\s*/g, "\n");

/** The HTML of one page on its way out, in parts as they come. */
export class LateScripts {
  readonly #decoder = new StringDecoder("utf8");
  readonly #starter: string;
  /** The beginning of a tag that was cut in two. */
  #open = "";
  #isStarted = false;

  /** `nonce`: what the page's policy asks of scripts that stand in it; null where it asks nothing. */
  constructor(nonce: string | null) {
    this.#starter = `<script${nonce === null ? "" : ` nonce="${nonce}"`}>${starter}</script>`;
  }

  /** The part with its scripts marked as late, and at the head what begins them; without a tag that is not whole yet. */
  turn(part: Uint8Array | string): string {
    const html = this.#open + (typeof part === "string" ? part : this.#decoder.write(Buffer.from(part)));
    const cut = html.lastIndexOf("<");
    const end = cut === -1 || html.includes(">", cut) ? html.length : cut;
    this.#open = html.slice(end);
    return html.slice(0, end).replace(tags, (tag) => this.#late(tag));
  }

  /** What was held back, when nothing more comes. */
  rest(): string {
    return this.#open + this.#decoder.end();
  }

  #late(tag: string): string {
    if (tag === "<head>") {
      this.#isStarted = true;
      // Before the styles: a script after them would wait for them, and the reading of the page for it.
      return tag + this.#starter;
    }
    if (!this.#isStarted) return tag;
    return hint.test(tag) ? "" : tag.replace("<script ", `<script type="${lateType}" `);
  }
}
