// A field whose words count when they are sent off or left; follows the address when that changes from elsewhere.
"use client";

import { useState, type ComponentProps } from "react";

type Props = Omit<ComponentProps<"input">, "value" | "onChange" | "className"> & { value: string };

export function DraftInput({ value, ...input }: Props) {
  const [draft, setDraft] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setDraft(value);
  }
  return (
    <input
      {...input}
      className="input"
      value={draft}
      onChange={({ currentTarget }) => setDraft(currentTarget.value)}
    />
  );
}
