// A server-drawn map of a place, an event, an operation or a report: a picture, light or dark as the reader's device asks. Needs no script.
import type { Language } from "../_words/language";
import { pageLanguage, serverHref, serverWords } from "../_words/server-words";
import { pictureSize } from "./picture-size";
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
  const set = (theme: "light" | "dark"): string =>
    `${mapPictureUrl(subject, language, theme, 1, version)} 1x, ${mapPictureUrl(subject, language, theme, 2, version)} 2x`;
  return (
    <figure className={styles.figure}>
      <picture>
        <source media="(prefers-color-scheme: dark)" srcSet={set("dark")} />
        <img
          className={styles.picture}
          src={mapPictureUrl(subject, language, "light", 1, version)}
          srcSet={set("light")}
          alt={alt}
          {...pictureSize}
        />
      </picture>
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
