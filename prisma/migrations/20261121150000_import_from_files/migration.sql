-- Places imported from files: who told which name, what each source says of a place that several tell, and where an
-- import lies until it goes live.

-- AlterTable
ALTER TABLE "source" ADD COLUMN     "fingerprint" TEXT,
ADD COLUMN     "format" TEXT,
ADD COLUMN     "imported_at" TIMESTAMPTZ(3),
ADD COLUMN     "name_count" INTEGER,
ADD COLUMN     "place_count" INTEGER,
ADD COLUMN     "slot" INTEGER;

-- AlterTable: until now every name came with the row of its place.
ALTER TABLE "place_name" ADD COLUMN     "source_key" TEXT;
UPDATE "place_name" SET "source_key" = "place"."source_key" FROM "place" WHERE "place"."id" = "place_name"."place_id";
ALTER TABLE "place_name" ALTER COLUMN "source_key" SET NOT NULL;

-- CreateTable
CREATE TABLE "place_record" (
    "source_key" TEXT NOT NULL,
    "source_ref" TEXT NOT NULL,
    "place_id" CHAR(7) NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "lon" DOUBLE PRECISION,
    "lat" DOUBLE PRECISION,
    "radius_meters" DOUBLE PRECISION,
    "precision" TEXT NOT NULL,
    "area" JSONB,
    "country_code" CHAR(2),
    "admin1_name" TEXT,
    "parent_id" CHAR(7),
    "population" INTEGER,
    "prominence" DOUBLE PRECISION NOT NULL,
    "time_zone" TEXT,
    "coordinate_status" TEXT NOT NULL,
    "coordinate_note" TEXT,
    "geonames_id" INTEGER,
    "wikidata_id" TEXT,
    "osm_id" TEXT,
    "wof_id" BIGINT,
    "icao" TEXT,

    CONSTRAINT "place_record_pkey" PRIMARY KEY ("source_key","source_ref")
);

-- CreateIndex
CREATE UNIQUE INDEX "source_slot_key" ON "source"("slot");

-- CreateIndex
CREATE INDEX "place_record_place_id_idx" ON "place_record"("place_id");

-- AddForeignKey
ALTER TABLE "place_record" ADD CONSTRAINT "place_record_source_key_fkey" FOREIGN KEY ("source_key") REFERENCES "source"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_record" ADD CONSTRAINT "place_record_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Where an import lies before it goes live. Unlogged, the checkpoint as well: after a crash of the server all of it is
-- empty together, and the import begins again.
CREATE SCHEMA IF NOT EXISTS gazetteer_staging;

CREATE UNLOGGED TABLE gazetteer_staging.checkpoint (
    dataset     TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    -- Files of the dataset that are wholly behind us, and lines of the one that is not.
    file        INTEGER NOT NULL,
    line        BIGINT NOT NULL,
    -- Lines and rows so far: they number the rows, and are told at the end.
    counts      JSONB NOT NULL
);

CREATE UNLOGGED TABLE gazetteer_staging.place (
    seq               BIGINT NOT NULL,
    ref               TEXT NOT NULL,
    rank              INTEGER NOT NULL,
    id                CHAR(7) NOT NULL,
    slug              TEXT NOT NULL,
    name              TEXT NOT NULL,
    kind              TEXT NOT NULL,
    lon               DOUBLE PRECISION NOT NULL,
    lat               DOUBLE PRECISION NOT NULL,
    radius_meters     DOUBLE PRECISION,
    precision         TEXT NOT NULL,
    country_code      CHAR(2),
    division_code     TEXT,
    own_division_code TEXT,
    admin1_name       TEXT,
    population        INTEGER,
    prominence        DOUBLE PRECISION NOT NULL,
    time_zone         TEXT,
    coordinate_status TEXT NOT NULL,
    coordinate_note   TEXT,
    geonames_id       INTEGER,
    wikidata_id       TEXT,
    osm_id            TEXT,
    wof_id            BIGINT,
    icao              TEXT
);

CREATE UNLOGGED TABLE gazetteer_staging.name (
    seq       BIGINT NOT NULL,
    ref       TEXT NOT NULL,
    name      TEXT NOT NULL,
    language  TEXT,
    script    TEXT NOT NULL,
    kind      TEXT NOT NULL,
    used_by   TEXT,
    fold      TEXT NOT NULL,
    article   TEXT NOT NULL,
    name_key  TEXT NOT NULL,
    loose_key TEXT NOT NULL
);

CREATE UNLOGGED TABLE gazetteer_staging.division (
    seq  BIGINT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    ref  TEXT
);
