// The line at the top of every page: name, search, ways on, skip link.
import Link from "next/link";
import { SearchBox } from "./search-box/search-box.client";
import styles from "./site-header.module.css";

const ways = [
  { href: "/", label: "Map" },
  { href: "/read", label: "Read a report" },
  { href: "/review", label: "Review" },
  { href: "/about", label: "About" },
] as const;

export function SiteHeader() {
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <Link className={styles.name} href="/">
        <svg aria-hidden="true" width="20" height="20" viewBox="0 0 20 20">
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
        Dateline
      </Link>
      <SearchBox />
      <nav aria-label="Main">
        <ul className={styles.ways}>
          {ways.map((way) => (
            <li key={way.href}>
              <Link href={way.href} prefetch={false}>
                {way.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
