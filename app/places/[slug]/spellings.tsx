// Every spelling of a place with its language, its kind and who writes it so. Spellings in one script stand together; long lists fold.
import type { PlaceName as Name } from "../../../lib/gazetteer/place";
import { isolated } from "../../_words/retold";
import { commaOf, localeOf, type Language } from "../../_words/language";
import type { Words } from "../../_words/words";
import { wordsIn } from "../../_words/words";
import { pageLanguage } from "../../_words/server-words";
import { PlaceName } from "../../_ui/place-name";
import styles from "./spellings.module.css";

type SpellingWords = {
  readonly language: Language;
  readonly t: Words<"places">;
  readonly labels: Words<"labels">;
};

/** Up to here all stand open in one list. */
const mostUnfolded = 12;
/** Of a longer list, so many of each script stand open. */
const mostOfScript = 6;

export async function Spellings({ names }: { names: readonly Name[] }) {
  const language = await pageLanguage();
  const t = wordsIn(language, "places");
  const joined = joinNames(names, { language, t, labels: wordsIn(language, "labels") });
  if (joined.length === 0) return <p className="muted">{t("noNames")}</p>;
  if (joined.length <= mostUnfolded) return <NameList names={joined} />;
  return byScript(joined).map(({ script, names: ofScript }) => {
    const rest = ofScript.slice(mostOfScript);
    return (
      <div key={script} className="stack-tight">
        <h3>
          {codeName(script, "script", language)} <span className="muted">({ofScript.length})</span>
        </h3>
        <NameList names={ofScript.slice(0, mostOfScript)} />
        {rest.length > 0 && (
          <details className={styles.more}>
            <summary>
              {t("moreInScript", { count: rest.length, script: codeName(script, "script", language) })}
            </summary>
            <NameList names={rest} />
          </details>
        )}
      </div>
    );
  });
}

function NameList({ names }: { names: readonly JoinedName[] }) {
  return (
    <ul className={`plain-list ${styles.names}`}>
      {names.map((name) => (
        <li key={`${name.script}-${name.name}`}>
          <PlaceName {...name} className={styles.name} />
          <span className="muted small">{name.note}</span>
        </li>
      ))}
    </ul>
  );
}

type JoinedName = Pick<Name, "name" | "language" | "script"> & { readonly note: string };

/** Scripts in the order in which the place's names first use them; names keep their own. */
export function byScript<T extends Pick<Name, "script">>(
  names: readonly T[],
): { readonly script: string; readonly names: readonly T[] }[] {
  const scripts = new Map<string, T[]>();
  for (const name of names) scripts.set(name.script, [...(scripts.get(name.script) ?? []), name]);
  return [...scripts].map(([script, ofScript]) => ({ script, names: ofScript }));
}

/** One line for each spelling: rows that differ only in who uses it are one, with all users named. */
export function joinNames(
  names: readonly Name[],
  { language: reader, t, labels }: SpellingWords,
): JoinedName[] {
  const comma = commaOf(reader);
  const bySpelling = new Map<string, Name[]>();
  for (const name of names) {
    const key = `${name.script} ${name.name}`;
    bySpelling.set(key, [...(bySpelling.get(key) ?? []), name]);
  }
  return [...bySpelling.values()].flatMap((same) => {
    const first = same[0];
    if (first === undefined) return [];
    const language = same.find((name) => name.language !== null)?.language ?? null;
    const kinds = [...new Set(same.map((name) => labels(`nameKind.${name.kind}`)))];
    const users = [...new Set(same.flatMap((name) => (name.usedBy === null ? [] : [name.usedBy])))];
    const words = [
      language === null ? null : codeName(language, "language", reader),
      kinds.join(comma),
      users.length === 0
        ? null
        : t("usedBy", { users: (reader === "en" ? users : users.map(isolated)).join(comma) }),
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

/** The name of a language or script in the reader's language; the code itself where Intl knows none. */
function codeName(code: string, type: "language" | "script", reader: Language): string {
  try {
    return new Intl.DisplayNames(localeOf(reader), { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
