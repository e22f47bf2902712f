// For whoever asked for a version that is not kept: which ones are. Nothing for other addresses, and for events they may not see.
import { listRevisionNumbers } from "../../../lib/events/revisions/store";
import { pageAudience } from "../../_http/editor";
import { historyPath, readVersion, versionPath } from "../../_ui/version-address";
import { serverHref, serverWords } from "../../_words/server-words";
import styles from "./versions.module.css";

/** More than these are found on the page of all versions. */
const mostNamed = 20;

export async function KeptVersions({ path }: { path: string }) {
  const asked = readVersion(/^\/events\/([^/]+)$/.exec(path)?.[1] ?? "");
  const numbers = asked === null ? null : await listRevisionNumbers(asked.id, await pageAudience());
  if (asked === null || numbers === null || numbers.length === 0) return null;
  const [t, href] = await Promise.all([serverWords("versions"), serverHref()]);
  return (
    <section className="notice" aria-labelledby="kept-versions">
      <h2 id="kept-versions">{t("noSuch")}</h2>
      <p>{t("noSuchBody", { id: `E-${asked.id.toUpperCase()}` })}</p>
      <p className={styles.ways}>
        {numbers.slice(-mostNamed).map((number) => (
          <a key={number} href={href(versionPath({ id: asked.id, number }))}>
            {t("name", { number: String(number) })}
          </a>
        ))}
        <a href={href(historyPath(asked.id))}>{t("all")}</a>
      </p>
    </section>
  );
}
