// Which script the names of places stand in on the map: the reader's choice.

/** A place without the asked name keeps the one it has. */
export const labelNames = ["both", "latin", "local"] as const;
export type LabelNames = (typeof labelNames)[number];
