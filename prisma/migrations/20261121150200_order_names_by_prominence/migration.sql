-- Names stand in their key indexes with the country and prominence of their place (lib/gazetteer/store.ts): the most prominent
-- of thousands that share a key, or those of one country, are read off the index without looking at the places of the others.
ALTER TABLE "place_name" ADD COLUMN     "place_country" CHAR(2),
ADD COLUMN     "place_prominence" DOUBLE PRECISION;

DROP INDEX "place_name_name_key_idx";
DROP INDEX "place_name_loose_key_idx";

UPDATE "place_name" SET "place_country" = "place"."country_code", "place_prominence" = "place"."prominence"
FROM "place" WHERE "place"."id" = "place_name"."place_id";

-- CreateIndex
CREATE INDEX "place_name_by_key_idx" ON "place_name"("name_key", "place_prominence" DESC, "place_id", "ordinal", "place_country");

-- CreateIndex
CREATE INDEX "place_name_by_loose_key_idx" ON "place_name"("loose_key", "place_prominence" DESC, "place_id", "ordinal", "place_country");

-- The imports write both with the name; whoever writes a name without them (sites) has them filled in here.
CREATE FUNCTION take_from_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT country_code, prominence INTO NEW.place_country, NEW.place_prominence FROM place WHERE id = NEW.place_id;
  RETURN NEW;
END $$;
CREATE TRIGGER place_name_takes_from_place BEFORE INSERT ON place_name FOR EACH ROW WHEN (NEW.place_prominence IS NULL)
EXECUTE FUNCTION take_from_place();

CREATE FUNCTION tell_names_of_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE place_name SET place_country = NEW.country_code, place_prominence = NEW.prominence WHERE place_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER place_tells_its_names AFTER UPDATE ON place FOR EACH ROW
WHEN (OLD.country_code IS DISTINCT FROM NEW.country_code OR OLD.prominence IS DISTINCT FROM NEW.prominence)
EXECUTE FUNCTION tell_names_of_place();
