-- Places by where they lie, for "what is nearest to here" (lib/gazetteer/nearest/store.ts).
-- The point is Mercator's: angles are true there, so the order by distance in the plane is nearly that on the ground, and the
-- few that are fetched too many are put in order by their true distance. A k-d tree of points costs an import half of what a
-- GiST index does, is a third smaller, and answers sooner. Prisma's schema has no words for an index on an expression.
CREATE INDEX place_mercator_idx ON place
  USING spgist (point(lon, degrees(ln(tan(radians(45 + greatest(-89.9, least(89.9, lat)) / 2))))) kd_point_ops);
