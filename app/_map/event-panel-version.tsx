// The line over the panel of an old version: which one it is, how long it was shown, and the way to the event as it is now.
import { historyPath } from "../_ui/version-address";
import { publishedInWords } from "../_ui/when-in-words";
import { useHref } from "../_words/words.client";
import { useMapState } from "./map-state";
import { isPlainClick } from "./plain-click";
import type { ToldVersion } from "./told-version";
import { useRowLanguage } from "./use-event-row-words";

export function EventPanelVersion({ id, version }: { id: string; version: ToldVersion }) {
  const { list: t, when } = useRowLanguage();
  const href = useHref();
  const { filter, hrefOf, hrefOfFilter, choose, setFilter } = useMapState();
  const isThen = filter.asOf !== null;
  const live = { ...filter, asOf: null };
  const { number, of, madeAt, until, isWhole } = version;
  const said = (at: string): string => publishedInWords(at, "instant", when) ?? at;
  const numbers = { number: String(number), of: String(of), from: said(madeAt) };
  return (
    <div className="notice small">
      <p>
        {until === null
          ? t("panel.versionSince", numbers)
          : t("panel.versionUntil", { ...numbers, until: said(until) })}
      </p>
      {!isWhole && <p>{t("panel.versionWithheld")}</p>}
      <p>
        <a
          href={isThen ? hrefOfFilter(live) : hrefOf(id)}
          onClick={(event) => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            if (isThen) setFilter(live);
            else choose(id);
          }}
        >
          {t("panel.versionLive")}
        </a>{" "}
        · <a href={href(historyPath(id, number))}>{t("panel.versionsAll")}</a>
      </p>
    </div>
  );
}
