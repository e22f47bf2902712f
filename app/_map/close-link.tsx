// Closes what is told over the map: a link to the same view with nothing chosen, so that it works without a script too.
import { useMapState } from "./map-state";
import { isPlainClick } from "./plain-click";
import styles from "./panel.module.css";

export function CloseLink({ label }: { label: string }) {
  const { choose, hrefOf } = useMapState();
  return (
    <a
      className={styles.close}
      href={hrefOf(null)}
      aria-label={label}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        choose(null);
      }}
    >
      <span aria-hidden="true">×</span>
    </a>
  );
}
