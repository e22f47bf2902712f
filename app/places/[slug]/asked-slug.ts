// The slug of a place as an address has it, in the form in which slugs are kept. Pure.

/**
 * Decoded, composed and in small letters; null for what no slug can be (no UTF-8, or a control character).
 * @example askedSlug("Abu-Kamal") // "abu-kamal"
 */
export function askedSlug(part: string): string | null {
  try {
    const slug = decodeURIComponent(part).normalize("NFC").toLowerCase();
    return /\p{Cc}/u.test(slug) ? null : slug;
  } catch {
    return null;
  }
}
