// What the page for pasted texts shows: nothing yet, a refusal, or a text as it was read. Types, for server and browser.
import type { ReportDrafts } from "../../lib/events/draft";
import type { Reading } from "../../lib/geoparser/reading";
import type { ReadingNames } from "../_ui/reading-names";

export type ReadAnswer = { readonly reading: Reading; readonly drafts: ReportDrafts };

/** A drawn map as addresses that hold the pictures themselves (data:): nothing of a pasted text stands in an address or a log. */
export type ReadPicture = { readonly light: string; readonly dark: string };

export type Pasted =
  | { readonly kind: "empty" }
  | { readonly kind: "refused"; readonly text: string; readonly published: string; readonly message: string }
  | {
      readonly kind: "read";
      readonly text: string;
      readonly published: string;
      /** The day of publication is still to come, wherever on Earth the reader is. */
      readonly isAhead: boolean;
      readonly answer: ReadAnswer;
      readonly names: ReadingNames;
      /** Null where nothing of it has a place. */
      readonly picture: ReadPicture | null;
    };
