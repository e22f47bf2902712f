// The permanent short link of a page, with a button that copies it.
import { serverWords } from "../_words/server-words";
import { CopyButton } from "./copy-button.client";
import styles from "./share-line.module.css";

export async function ShareLine({ shortUrl, label }: { shortUrl: string; label: string }) {
  const t = await serverWords("site");
  return (
    <p className={styles.line}>
      <span className="muted">{t("share.permanent")}</span>
      <a className="mono" href={shortUrl} dir="ltr">
        {shortUrl.replace(/^https?:\/\//, "")}
      </a>
      <CopyButton text={shortUrl} label={t("share.copyLinkTo", { label })}>
        {t("share.copyLink")}
      </CopyButton>
    </p>
  );
}
