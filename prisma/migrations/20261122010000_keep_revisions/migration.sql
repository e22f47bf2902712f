-- What the public saw of each event, version by version.
CREATE TABLE "event_revision" (
    "event_id" CHAR(7) NOT NULL,
    "number" INTEGER NOT NULL,
    "view" JSONB,
    "cause" JSONB NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "content_hash" CHAR(64),
    "previous_hash" CHAR(64),
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "event_revision_pkey" PRIMARY KEY ("event_id","number")
);

-- AddForeignKey
ALTER TABLE "event_revision" ADD CONSTRAINT "event_revision_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE event_revision
  ADD CONSTRAINT event_revision_counts_from_one CHECK (number >= 1),
  ADD CONSTRAINT event_revision_first_has_none_before CHECK ((number = 1) = (previous_hash IS NULL)),
  ADD CONSTRAINT event_revision_hashes_what_it_holds CHECK ((view IS NULL) = (content_hash IS NULL)),
  ADD CONSTRAINT event_revision_hashes_are_hex CHECK (hash ~ '^[0-9a-f]{64}$' AND content_hash ~ '^[0-9a-f]{64}$' AND previous_hash ~ '^[0-9a-f]{64}$');

-- Revisions are appended, never changed. TRUNCATE is for test databases alone and needs the table's owner.
CREATE FUNCTION refuse_change_of_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'revisions are append-only: event % keeps version % as it was', OLD.event_id, OLD.number USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER event_revision_is_append_only BEFORE UPDATE OR DELETE ON event_revision FOR EACH ROW EXECUTE FUNCTION refuse_change_of_revision();
