// The permanent short link of a page, with a button that copies it; on paper a code in its place.
import { serverWords } from "../_words/server-words";
import { CopyButton } from "./copy-button.client";
import { QrCode } from "./qr-code";
import styles from "./share-line.module.css";

type Props = {
  readonly shortUrl: string;
  /** What it is a link to. */
  readonly label: string;
  /** Which link it is; left out: the permanent one. */
  readonly says?: string;
  /** False beside another link of the same sheet: two codes would leave it to chance which one is photographed. */
  readonly hasCode?: boolean;
};

export async function ShareLine({ shortUrl, label, says, hasCode = true }: Props) {
  const t = await serverWords("site");
  return (
    <p className={styles.line}>
      <span className="muted">{says ?? t("share.permanent")}</span>
      <a className="mono" href={shortUrl} dir="ltr">
        {shortUrl.replace(/^https?:\/\//, "")}
      </a>
      <CopyButton text={shortUrl} label={t("share.copyLinkTo", { label })}>
        {t("share.copyLink")}
      </CopyButton>
      {hasCode && <QrCode url={shortUrl} />}
    </p>
  );
}
