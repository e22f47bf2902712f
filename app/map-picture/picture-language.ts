// In which language a picture is drawn: `lang=ar` in its address, as pages in Arabic write it. Everything it says, as one bag.
import { z } from "zod";
import type { PictureWords } from "../../lib/basemap/picture-words";
import type { RecordWords } from "../_ui/record-words";
import { retold as arabicRetold } from "../_words/ar/retold";
import { hrefIn, languages, type Language } from "../_words/language";
import { wordsIn, type Words } from "../_words/words";

/** One pass of a schema for all routes of pictures. */
export const pictureLanguage = z.enum(languages).default("en");

export type SharedWords = RecordWords & { readonly pictures: Words<"pictures"> };

export function wordsOfPictures(language: Language): SharedWords {
  return {
    language,
    t: wordsIn(language, "records"),
    labels: wordsIn(language, "labels"),
    when: { language, t: wordsIn(language, "when") },
    retold: language === "ar" ? arabicRetold : null,
    href: (href) => hrefIn(language, href),
    pictures: wordsIn(language, "pictures"),
  };
}

/** What the drawing itself says; English is the drawing's own. */
export function drawnWords({ language, pictures }: SharedWords): { words?: PictureWords } {
  if (language === "en") return {};
  return {
    words: {
      somewhereHere: `${pictures("somewhereHere")} `,
      contested: pictures("contested"),
      kilometres: pictures("km"),
      metres: pictures("m"),
      isRightToLeft: language === "ar",
    },
  };
}
