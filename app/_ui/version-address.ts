// Addresses of the versions of an event, without a language: /events/7kq2m4x@2, its JSON, and the list of all. Pure.
import { normalizePublicId } from "../../lib/text/public-id";

export type AskedVersion = { readonly id: string; readonly number: number };

export function versionPath({ id, number }: AskedVersion): string {
  return `/events/${id}@${number}`;
}

export function versionJsonPath(version: AskedVersion): string {
  return `${versionPath(version)}.json`;
}

/** With a version: at its line, below what changed since. */
export function historyPath(id: string, number: number | null = null): string {
  return `/events/${id}/history${number === null ? "" : `#version-${number}`}`;
}

/**
 * The part of a path that names a version; null for anything else, among it an id alone.
 * @example readVersion("7KQ2M4X@2") // { id: "7kq2m4x", number: 2 }
 */
export function readVersion(part: string): AskedVersion | null {
  const [, name, digits] = /^(.{1,40})(?:@|%40)([1-9]\d{0,8})$/i.exec(part) ?? [];
  const id = name === undefined ? null : normalizePublicId(name);
  return id === null ? null : { id, number: Number(digits) };
}

/** Where /events/7kq2m4x@2.json is answered; null for other paths. */
export function versionJsonRoute(path: string): string | null {
  const [, part] = /^\/events\/([^/]+)\.json$/i.exec(path) ?? [];
  const version = part === undefined ? null : readVersion(part);
  return version === null ? null : `/api/v1/events/${version.id}/versions/${version.number}`;
}
