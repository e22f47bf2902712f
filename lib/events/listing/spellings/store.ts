// Marks whose place somebody spells like a word of a filter: "Boukamal" and "البوكمال" are Abu Kamal. In SQL.
import { Prisma } from "../../../db/generated/client";
import { fold } from "../../../text/fold"; // case, accents, apostrophes, punctuation

/**
 * A SELECT of ids in mark_place: of places with a spelling one of whose words begins with this one, and of sites on such a place,
 * for a site is called after where it lies. Articles may be left off. Null for a word without a letter or digit.
 */
export function spelledPlaces(word: string): Prisma.Sql | null {
  const folded = fold(word);
  if (folded === "") return null;
  return Prisma.sql`
    SELECT mark_place.id FROM mark_place JOIN place ON place.id = mark_place.place_id
    JOIN place_name ON place_name.place_id
      = ANY (ARRAY[place.id, CASE WHEN place.kind = 'site' THEN place.parent_id END])
    WHERE ' ' || place_name.fold || ' ' || place_name.article LIKE ${`% ${folded}%`}`;
}
