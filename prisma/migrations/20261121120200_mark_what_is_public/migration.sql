-- What decisions make public is kept on the rows themselves, so that no exit has to work it out again.
-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "change" JSONB,
ADD COLUMN     "is_public" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "event_draft" ADD COLUMN     "is_public" BOOLEAN NOT NULL DEFAULT false;


