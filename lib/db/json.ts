// Values of ours on their way into a JSON column.
import { Prisma } from "./generated/client";

/** A plain copy that Prisma takes; what JSON cannot hold (undefined, functions) is left out. */
export function toJson(value: unknown): Prisma.InputJsonValue {
  const json: Prisma.InputJsonValue = JSON.parse(JSON.stringify(value));
  return json;
}

/** As `toJson`, with null as the column's NULL and not as a JSON null. */
export function toJsonOrNull(value: unknown): Prisma.InputJsonValue | typeof Prisma.DbNull {
  return value === null ? Prisma.DbNull : toJson(value);
}
