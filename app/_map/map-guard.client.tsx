// Keeps the list and the picture when the live map cannot start, and says so.
"use client";

import { Component, type ReactNode } from "react";
import styles from "./map.module.css";

type Props = { /** What is said then. */ words: string; children: ReactNode };

export class MapGuard extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <p className={styles.failed} role="status">
        {this.props.words}
      </p>
    );
  }
}
