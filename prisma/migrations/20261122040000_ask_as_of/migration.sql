-- "What was known then" is asked by the time of versions. Writers take turns, so the clock of the moment of writing, unlike that of the
-- transaction's beginning, goes forward with the numbers.
ALTER TABLE "event_revision" ALTER COLUMN "made_at" SET DEFAULT clock_timestamp();

-- CreateIndex
CREATE INDEX "event_revision_made_at" ON "event_revision"("made_at");
