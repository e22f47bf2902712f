// The corner of a map that cannot be moved: what of it does not need the live one.
"use client";

import { ShareMenu } from "./share/share-menu.client";
import styles from "./corner.module.css";

export function StillCorner() {
  return (
    <div className={styles.corner}>
      <ShareMenu />
    </div>
  );
}
