// Every spelling of a place with its language, its kind and who writes it so. Spellings in one script stand together.
import type { PlaceName as Name } from "../../../lib/gazetteer/place";
import { nameKindLabels } from "../../_ui/labels";
import { PlaceName } from "../../_ui/place-name";
import styles from "./spellings.module.css";

const languageNames = new Intl.DisplayNames("en", { type: "language" });

export function Spellings({ names }: { names: readonly Name[] }) {
  if (names.length === 0) return <p className="muted">No other spelling is known.</p>;
  return (
    <ul className={`plain-list ${styles.names}`}>
      {joinNames(names).map((name) => (
        <li key={`${name.script}-${name.name}`}>
          <PlaceName {...name} className={styles.name} />
          <span className="muted small">{name.note}</span>
        </li>
      ))}
    </ul>
  );
}

type JoinedName = Pick<Name, "name" | "language" | "script"> & { readonly note: string };

/** One line for each spelling: rows that differ only in who uses it are one, with all users named. */
export function joinNames(names: readonly Name[]): JoinedName[] {
  const bySpelling = new Map<string, Name[]>();
  for (const name of names) {
    const key = `${name.script} ${name.name}`;
    bySpelling.set(key, [...(bySpelling.get(key) ?? []), name]);
  }
  return [...bySpelling.values()].flatMap((same) => {
    const first = same[0];
    if (first === undefined) return [];
    const language = same.find((name) => name.language !== null)?.language ?? null;
    const kinds = [...new Set(same.map((name) => nameKindLabels[name.kind]))];
    const users = [...new Set(same.flatMap((name) => (name.usedBy === null ? [] : [name.usedBy])))];
    const words = [
      language === null ? null : languageName(language),
      kinds.join(", "),
      users.length === 0 ? null : `used by ${users.join(", ")}`,
    ];
    return [
      {
        name: first.name,
        language,
        script: first.script,
        note: words.filter((word) => word !== null).join(" · "),
      },
    ];
  });
}

function languageName(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
