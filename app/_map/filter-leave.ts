// Escape among the filters: out of a field first, its words kept, and then the panel closes.
import type { KeyboardEvent } from "react";
import { isTyping } from "../_ui/single-keys";

/** For the keys pressed in the folded panel; what Escape closes inside it (a list of places) keeps the key to itself. */
export function leaveByEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  const { target, currentTarget: panel, nativeEvent } = event;
  if (event.key !== "Escape" || nativeEvent.isComposing || !panel.open) return;
  // Browsers empty a search field with this key.
  event.preventDefault();
  if (!isTyping(target)) panel.open = false;
  // Among the filters still: Tab goes on from here.
  panel.querySelector("summary")?.focus();
}
