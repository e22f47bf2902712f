// A server-drawn map of a place, an event, an operation or a report: a picture, light or dark as the reader's device asks. Needs no script.
import type { Language } from "../_words/language";
import { pageLanguage, serverHref, serverWords } from "../_words/server-words";
import { ThemedPicture } from "./themed-picture";
import styles from "./map-picture.module.css";

type Subject = {
  readonly kind: "place" | "event" | "operation" | "report";
  readonly id: string;
  /** Of an event: as this version had it; left out, as it is now. */
  readonly rev?: number | null;
};
type Props = {
  readonly subject: Subject;
  readonly alt: string;
  readonly caption: string;
  readonly openHref: string | null;
  /** Changes when what is drawn may have changed while the page stays open (the review desk). */
  readonly version?: string;
};

/** Address of the picture; `?place=…&theme=dark`. */
function mapPictureUrl(
  subject: Subject,
  language: Language,
  theme: "light" | "dark",
  scale: 1 | 2,
  version?: string,
): string {
  const suffix = [
    subject.rev == null ? "" : `&rev=${subject.rev}`,
    language === "en" ? "" : `&lang=${language}`,
    scale === 2 ? "&scale=2" : "",
    version === undefined ? "" : `&v=${encodeURIComponent(version)}`,
  ].join("");
  return `/map-picture?${subject.kind}=${subject.id}&theme=${theme}${suffix}`;
}

export async function MapPicture({ subject, alt, caption, openHref, version }: Props) {
  const [t, href, language] = await Promise.all([serverWords("records"), serverHref(), pageLanguage()]);
  const srcOf = (theme: "light" | "dark", scale: 1 | 2): string =>
    mapPictureUrl(subject, language, theme, scale, version);
  return (
    <figure className={styles.figure}>
      <ThemedPicture className={styles.picture} srcOf={srcOf} alt={alt} />
      <figcaption className={styles.caption}>
        <span>{caption}</span>
        {openHref !== null && (
          <a className={styles.open} href={href(openHref)}>
            {t("openOnMap")}
          </a>
        )}
      </figcaption>
    </figure>
  );
}
