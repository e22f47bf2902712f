// Where a version was asked for that is not kept: the ways to those that are, and to the event as it is now.
import { historyPath } from "../_ui/version-address";
import { useHref, useWords } from "../_words/words.client";
import { useMapState } from "./map-state";

export function EventPanelMissing({ id }: { id: string }) {
  const t = useWords("list");
  const href = useHref();
  const { filter, hrefOf, hrefOfFilter } = useMapState();
  const live = filter.asOf === null ? hrefOf(id) : hrefOfFilter({ ...filter, asOf: null });
  return (
    <p className="small">
      <a href={live}>{t("panel.versionLive")}</a> ·{" "}
      <a href={href(historyPath(id))}>{t("panel.versionsAll")}</a>
    </p>
  );
}
