// Hashes of the editor's keys.
import { prisma } from "../../db/client";

/** Number of keys ever given out and not revoked. */
export async function countKeys(): Promise<number> {
  return prisma().editorKey.count({ where: { revokedAt: null } });
}

/** Hashes of the keys in force, lower-case hex. */
export async function listKeyHashes(): Promise<string[]> {
  return (await prisma().editorKey.findMany({ where: { revokedAt: null }, select: { hash: true } })).map(
    (row) => row.hash,
  );
}

/** Keeps a new key by its hash alone. */
export async function saveKeyHash(hash: string, label: string): Promise<void> {
  await prisma().editorKey.create({ data: { hash, label } });
}
