// Places loaded whole, with the places they lie in, for formats that speak other languages and draw outlines.
import { hierarchyOf, sourcesOf } from "../../lib/gazetteer/hierarchy/store";
import type { Place } from "../../lib/gazetteer/place";
import { postgresPlaceIndex } from "../../lib/gazetteer/store";
import { creditLine, creditsOf } from "../../lib/geocoder/formats/credits";
import type { WholePlace } from "../../lib/geocoder/formats/localize";

/** A whole place and the line owed to the sources behind it. */
export type OwedPlace = WholePlace & { readonly attribution: string };

/** The public places of these ids, in their order, each once; unknown ones are left out. Two queries, however many. */
export async function wholePlaces(ids: readonly string[], stamp: string): Promise<OwedPlace[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const [lines, sources] = await Promise.all([
    hierarchyOf(
      wanted.map((id) => ({ id })),
      stamp,
    ),
    sourcesOf(stamp),
  ]);
  const all = [...new Set([...wanted, ...[...lines.values()].flatMap((line) => line.map(({ id }) => id))])];
  const places = new Map<string, Place>();
  for (const place of await postgresPlaceIndex().byIds(all)) if (place !== null) places.set(place.id, place);
  return wanted.flatMap((id) => {
    const place = places.get(id);
    if (place === undefined) return [];
    const source = sources.get(place.sourceKey);
    return [
      {
        place,
        parents: (lines.get(id) ?? []).flatMap((parent) => places.get(parent.id) ?? []),
        licence: source?.licence ?? null,
        attribution: creditLine(creditsOf([place.sourceKey], sources).map(({ attribution }) => attribution)),
      },
    ];
  });
}
