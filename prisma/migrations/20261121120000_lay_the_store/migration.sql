-- The tables of prisma/schema, as Prisma writes them.
-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "actor" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" CHAR(2),
    "aliases" JSONB NOT NULL,

    CONSTRAINT "actor_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "event_draft" (
    "id" SERIAL NOT NULL,
    "reading_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "event_id" CHAR(7) NOT NULL,
    "starts_at" INTEGER NOT NULL,
    "ends_at" INTEGER NOT NULL,
    "draft" JSONB NOT NULL,
    "match" JSONB NOT NULL,

    CONSTRAINT "event_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "operation_draft" (
    "id" SERIAL NOT NULL,
    "reading_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "operation_id" CHAR(7) NOT NULL,
    "starts_at" INTEGER NOT NULL,
    "ends_at" INTEGER NOT NULL,
    "draft" JSONB NOT NULL,

    CONSTRAINT "operation_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" CHAR(7) NOT NULL,
    "report_id" CHAR(7) NOT NULL,
    "reading_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "event_draft_id" INTEGER,
    "operation_draft_id" INTEGER,
    "period" JSONB,
    "field" TEXT NOT NULL,
    "population" TEXT NOT NULL,
    "unit" TEXT,
    "min" INTEGER,
    "max" INTEGER,
    "words" TEXT,
    "approximation" TEXT,
    "scope" JSONB,
    "claimant" JSONB,
    "actor_key" TEXT,
    "modality" TEXT NOT NULL,
    "starts_at" INTEGER NOT NULL,
    "ends_at" INTEGER NOT NULL,
    "sentence_starts_at" INTEGER NOT NULL,
    "sentence_ends_at" INTEGER NOT NULL,
    "remarks" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" CHAR(7) NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "weapon" TEXT,
    "actor" TEXT,
    "target" TEXT,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "grade" TEXT NOT NULL,
    "grade_reason" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "happened" JSONB NOT NULL,
    "first_day" DATE,
    "last_day" DATE,
    "operation_id" CHAR(7),
    "joined_to_id" CHAR(7),

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "location" (
    "event_id" CHAR(7) NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "place_id" CHAR(7),
    "label" TEXT NOT NULL,
    "lon" DOUBLE PRECISION,
    "lat" DOUBLE PRECISION,
    "radius_meters" DOUBLE PRECISION,
    "precision" TEXT NOT NULL,
    "area" JSONB,
    "explanation" TEXT,

    CONSTRAINT "location_pkey" PRIMARY KEY ("event_id","ordinal")
);

-- CreateTable
CREATE TABLE "operation" (
    "id" CHAR(7) NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "actor" TEXT,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "happened" JSONB NOT NULL,

    CONSTRAINT "operation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "licence_url" TEXT,
    "url" TEXT,
    "attribution" TEXT NOT NULL,
    "version" TEXT NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "place" (
    "id" CHAR(7) NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
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
    "source_key" TEXT NOT NULL,
    "source_ref" TEXT NOT NULL,
    "is_public" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place_name" (
    "place_id" CHAR(7) NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT,
    "script" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "used_by" TEXT,
    "fold" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "loose_key" TEXT NOT NULL,

    CONSTRAINT "place_name_pkey" PRIMARY KEY ("place_id","ordinal")
);

-- CreateTable
CREATE TABLE "alias" (
    "subject" TEXT NOT NULL,
    "old" TEXT NOT NULL,
    "target_id" CHAR(7) NOT NULL,

    CONSTRAINT "alias_pkey" PRIMARY KEY ("subject","old")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "public_id" (
    "id" CHAR(7) NOT NULL,
    "subject" TEXT NOT NULL,

    CONSTRAINT "public_id_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" CHAR(7) NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "author" TEXT,
    "url" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "published_precision" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "language" TEXT NOT NULL DEFAULT 'en',
    "text" TEXT NOT NULL,
    "text_length" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "licence" TEXT,
    "is_retelling" BOOLEAN NOT NULL DEFAULT false,
    "retells" TEXT,
    "copied_from_id" CHAR(7),
    "state" TEXT NOT NULL DEFAULT 'queued',
    "failure" TEXT,
    "is_public" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reading" (
    "id" SERIAL NOT NULL,
    "report_id" CHAR(7) NOT NULL,
    "parser_version" TEXT NOT NULL,
    "gazetteer_version" TEXT NOT NULL,
    "is_current" BOOLEAN NOT NULL,
    "sentences" JSONB NOT NULL,
    "others" JSONB NOT NULL,
    "not_events" JSONB NOT NULL,

    CONSTRAINT "reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" SERIAL NOT NULL,
    "reading_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "starts_at" INTEGER NOT NULL,
    "ends_at" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "kind_word" TEXT,
    "relative" JSONB,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate" (
    "mention_id" INTEGER NOT NULL,
    "rank" INTEGER NOT NULL,
    "place_id" CHAR(7) NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "tier" TEXT NOT NULL,
    "matched_name" TEXT NOT NULL,
    "evidence" JSONB NOT NULL,
    "place" JSONB NOT NULL,

    CONSTRAINT "candidate_pkey" PRIMARY KEY ("mention_id","rank")
);

-- CreateTable
CREATE TABLE "resolution" (
    "mention_id" INTEGER NOT NULL,
    "rank" INTEGER,
    "confidence" DOUBLE PRECISION,
    "reason" TEXT,
    "detail" TEXT,
    "evidence" JSONB NOT NULL,

    CONSTRAINT "resolution_pkey" PRIMARY KEY ("mention_id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" CHAR(7) NOT NULL,
    "sequence" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "reason" TEXT,
    "decided_by" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "previous_hash" CHAR(64),
    "hash" CHAR(64) NOT NULL,
    "undoes_id" CHAR(7),

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_item" (
    "report_id" CHAR(7) NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "review_item_pkey" PRIMARY KEY ("subject","subject_id")
);

-- CreateTable
CREATE TABLE "editor_key" (
    "hash" CHAR(64) NOT NULL,
    "label" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "editor_key_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE INDEX "event_draft_event_id_idx" ON "event_draft"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_draft_reading_id_ordinal_key" ON "event_draft"("reading_id", "ordinal");

-- CreateIndex
CREATE INDEX "operation_draft_operation_id_idx" ON "operation_draft"("operation_id");

-- CreateIndex
CREATE UNIQUE INDEX "operation_draft_reading_id_ordinal_key" ON "operation_draft"("reading_id", "ordinal");

-- CreateIndex
CREATE INDEX "claim_report_id_idx" ON "claim"("report_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_reading_id_ordinal_key" ON "claim"("reading_id", "ordinal");

-- CreateIndex
CREATE INDEX "event_status_idx" ON "event"("status");

-- CreateIndex
CREATE INDEX "location_place_id_idx" ON "location"("place_id");

-- CreateIndex
CREATE UNIQUE INDEX "place_slug_key" ON "place"("slug");

-- CreateIndex
CREATE INDEX "place_parent_id_idx" ON "place"("parent_id");

-- CreateIndex
CREATE INDEX "place_lat_lon_idx" ON "place"("lat", "lon");

-- CreateIndex
CREATE INDEX "place_geonames_id_idx" ON "place"("geonames_id");

-- CreateIndex
CREATE UNIQUE INDEX "place_source_key_source_ref_key" ON "place"("source_key", "source_ref");

-- CreateIndex
CREATE INDEX "place_name_fold_idx" ON "place_name"("fold");

-- CreateIndex
CREATE INDEX "place_name_article_idx" ON "place_name"("article");

-- CreateIndex
CREATE INDEX "place_name_name_key_idx" ON "place_name"("name_key");

-- CreateIndex
CREATE INDEX "place_name_loose_key_idx" ON "place_name"("loose_key");

-- CreateIndex
CREATE UNIQUE INDEX "report_sha256_key" ON "report"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "reading_report_id_parser_version_gazetteer_version_key" ON "reading"("report_id", "parser_version", "gazetteer_version");

-- CreateIndex
CREATE UNIQUE INDEX "mention_reading_id_ordinal_key" ON "mention"("reading_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "decision_sequence_key" ON "decision"("sequence");

-- CreateIndex
CREATE UNIQUE INDEX "decision_hash_key" ON "decision"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "decision_undoes_id_key" ON "decision"("undoes_id");

-- CreateIndex
CREATE INDEX "decision_subject_subject_id_idx" ON "decision"("subject", "subject_id");

-- CreateIndex
CREATE INDEX "review_item_report_id_idx" ON "review_item"("report_id");

-- AddForeignKey
ALTER TABLE "event_draft" ADD CONSTRAINT "event_draft_reading_id_fkey" FOREIGN KEY ("reading_id") REFERENCES "reading"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_draft" ADD CONSTRAINT "event_draft_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "operation_draft" ADD CONSTRAINT "operation_draft_reading_id_fkey" FOREIGN KEY ("reading_id") REFERENCES "reading"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "operation_draft" ADD CONSTRAINT "operation_draft_operation_id_fkey" FOREIGN KEY ("operation_id") REFERENCES "operation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_reading_id_fkey" FOREIGN KEY ("reading_id") REFERENCES "reading"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_event_draft_id_fkey" FOREIGN KEY ("event_draft_id") REFERENCES "event_draft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_operation_draft_id_fkey" FOREIGN KEY ("operation_draft_id") REFERENCES "operation_draft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_operation_id_fkey" FOREIGN KEY ("operation_id") REFERENCES "operation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_joined_to_id_fkey" FOREIGN KEY ("joined_to_id") REFERENCES "event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location" ADD CONSTRAINT "location_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location" ADD CONSTRAINT "location_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_source_key_fkey" FOREIGN KEY ("source_key") REFERENCES "source"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_name" ADD CONSTRAINT "place_name_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_copied_from_id_fkey" FOREIGN KEY ("copied_from_id") REFERENCES "report"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading" ADD CONSTRAINT "reading_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_reading_id_fkey" FOREIGN KEY ("reading_id") REFERENCES "reading"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_mention_id_fkey" FOREIGN KEY ("mention_id") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution" ADD CONSTRAINT "resolution_mention_id_fkey" FOREIGN KEY ("mention_id") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_undoes_id_fkey" FOREIGN KEY ("undoes_id") REFERENCES "decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;


