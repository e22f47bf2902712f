// The line at the top of every page: name, search, ways on, the other language, skip link.
import Link from "next/link";
import { askedAddress } from "../_http/asked-path";
import { pageLanguage, serverHref, serverWords } from "../_words/server-words";
import { DrawnWord } from "./drawn-word";
import { LanguageSwitch } from "./language-switch.client";
import { SearchBox } from "./search-box/search-box.client";
import styles from "./site-header.module.css";

const ways = [
  { href: "/", name: "map" },
  { href: "/read", name: "read" },
  { href: "/review", name: "review" },
  { href: "/about", name: "about" },
] as const;

export async function SiteHeader() {
  const [t, href, language, { query }] = await Promise.all([
    serverWords("site"),
    serverHref(),
    pageLanguage(),
    askedAddress(),
  ]);
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        {t("skip")}
      </a>
      <Link className={styles.name} href={href("/")} lang="en" dir="ltr">
        <svg className={styles.sign} aria-hidden="true" width="20" height="20" viewBox="0 0 20 20">
          <circle
            cx="10"
            cy="10"
            r="8.25"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeDasharray="3 2.2"
          />
          <circle cx="10" cy="10" r="2.5" fill="currentColor" />
        </svg>
        <DrawnWord word="Dateline" />
      </Link>
      <SearchBox />
      <nav aria-label={t("main")}>
        <ul className={styles.ways}>
          {ways.map((way) => (
            <li key={way.href}>
              <Link href={href(way.href)} prefetch={false}>
                {t(way.name)}
              </Link>
            </li>
          ))}
          <li>
            <LanguageSwitch query={query}>
              {language === "en" ? <DrawnWord word="العربية" /> : t("otherLanguage")}
            </LanguageSwitch>
          </li>
        </ul>
      </nav>
    </header>
  );
}
