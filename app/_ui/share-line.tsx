// The permanent short link of a page, with a button that copies it.
import { CopyButton } from "./copy-button.client";
import styles from "./share-line.module.css";

export function ShareLine({ shortUrl, label }: { shortUrl: string; label: string }) {
  return (
    <p className={`${styles.line} no-print`}>
      <span className="muted">Permanent link</span>
      <a className="mono" href={shortUrl}>
        {shortUrl.replace(/^https?:\/\//, "")}
      </a>
      <CopyButton text={shortUrl} label={`Copy the link to ${label}`}>
        Copy link
      </CopyButton>
    </p>
  );
}
