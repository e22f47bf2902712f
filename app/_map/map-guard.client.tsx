// Keeps the list and the picture when the live map cannot start, and says so.
"use client";

import { Component, type ReactNode } from "react";
import { NoLiveMap } from "./no-live-map.client";

type Props = { /** What is said then. */ words: string; onFail: () => void; children: ReactNode };

export class MapGuard extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    this.props.onFail();
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <NoLiveMap words={this.props.words} />;
  }
}
