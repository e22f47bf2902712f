-- Ids of other registers that a source tells on lines of their own (GeoNames' alternate names): they join the staged places
-- before these meet ours. Unlogged like the tables beside it: after a crash all of them are empty together.
CREATE UNLOGGED TABLE gazetteer_staging.other_id (
    ref         TEXT NOT NULL,
    wikidata_id TEXT,
    icao        TEXT
);
