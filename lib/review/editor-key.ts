// The key that allows writing: 32 random bytes, shown once, kept as a hash.
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { countKeys, listKeyHashes, saveKeyHash } from "./keys/store";

/** A new key (43 characters of base64url) under a label for people. It is returned once and never again. */
export async function newEditorKey(label: string): Promise<string> {
  const key = randomBytes(32).toString("base64url");
  await saveKeyHash(hashKey(key).toString("hex"), label);
  return key;
}

/** The first key of an installation, or null where there was one already. */
export async function ensureEditorKey(): Promise<string | null> {
  return (await countKeys()) > 0 ? null : newEditorKey("made on first start");
}

/** True for a key that was given out and not revoked. Compared in constant time. */
export async function checkEditorKey(key: string): Promise<boolean> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(key)) return false;
  const asked = hashKey(key);
  let known = false;
  for (const hash of await listKeyHashes()) known = timingSafeEqual(Buffer.from(hash, "hex"), asked) || known;
  return known;
}

function hashKey(key: string): Buffer {
  return createHash("sha256").update(key, "utf8").digest();
}
