-- What Prisma's schema cannot say: ranges, spans, vocabularies, and decisions that stay as they were made.

-- Places
ALTER TABLE place
  ADD CONSTRAINT place_id_is_public CHECK (id ~ '^[0-9a-hjkmnp-tv-z]{7}$'),
  ADD CONSTRAINT place_slug_is_plain CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT place_lon_in_range CHECK (lon BETWEEN -180 AND 180),
  ADD CONSTRAINT place_lat_in_range CHECK (lat BETWEEN -90 AND 90),
  ADD CONSTRAINT place_point_is_whole CHECK ((lon IS NULL) = (lat IS NULL)),
  ADD CONSTRAINT place_radius_is_positive CHECK (radius_meters > 0),
  ADD CONSTRAINT place_prominence_in_range CHECK (prominence BETWEEN 0 AND 1),
  ADD CONSTRAINT place_origin_known CHECK (origin IN ('gazetteer', 'ours')),
  ADD CONSTRAINT place_precision_known CHECK (precision IN ('exact','vicinity','locality','town','district','governorate','region','country','unknown')),
  ADD CONSTRAINT place_status_known CHECK (coordinate_status IN ('verified','approximate','unverified')),
  ADD CONSTRAINT place_is_not_its_own_parent CHECK (parent_id <> id);

-- Reports and their spans
ALTER TABLE report
  ADD CONSTRAINT report_id_is_public CHECK (id ~ '^[0-9a-hjkmnp-tv-z]{7}$'),
  ADD CONSTRAINT report_text_not_empty CHECK (text_length > 0),
  ADD CONSTRAINT report_state_known CHECK (state IN ('queued','reading','read','failed')),
  ADD CONSTRAINT report_failure_told CHECK ((state = 'failed') = (failure IS NOT NULL)),
  ADD CONSTRAINT report_not_its_own_copy CHECK (copied_from_id <> id);

CREATE UNIQUE INDEX reading_one_current ON reading (report_id) WHERE is_current;

ALTER TABLE mention
  ADD CONSTRAINT mention_span_is_forward CHECK (0 <= starts_at AND starts_at < ends_at),
  ADD CONSTRAINT mention_kind_known CHECK (kind IN ('literal','metonym','demonym','embedded','organisation'));

ALTER TABLE resolution
  ADD CONSTRAINT resolution_chosen_or_reasoned CHECK ((rank IS NULL) <> (reason IS NULL)),
  ADD CONSTRAINT resolution_confidence_in_range CHECK (confidence BETWEEN 0 AND 1);

ALTER TABLE event_draft
  ADD CONSTRAINT event_draft_span_is_forward CHECK (0 <= starts_at AND starts_at < ends_at);
ALTER TABLE operation_draft
  ADD CONSTRAINT operation_draft_span_is_forward CHECK (0 <= starts_at AND starts_at < ends_at);

ALTER TABLE claim
  ADD CONSTRAINT claim_id_is_public CHECK (id ~ '^[0-9a-hjkmnp-tv-z]{7}$'),
  ADD CONSTRAINT claim_span_is_forward CHECK (0 <= starts_at AND starts_at < ends_at),
  ADD CONSTRAINT claim_sentence_holds_span CHECK (0 <= sentence_starts_at AND sentence_starts_at <= starts_at AND ends_at <= sentence_ends_at),
  ADD CONSTRAINT claim_interval_is_ordered CHECK (min <= max),
  ADD CONSTRAINT claim_not_negative CHECK (min >= 0 AND max >= 0),
  ADD CONSTRAINT claim_says_something CHECK (min IS NOT NULL OR max IS NOT NULL OR words IS NOT NULL),
  ADD CONSTRAINT claim_subject_known CHECK (
    (subject = 'event' AND event_draft_id IS NOT NULL AND operation_draft_id IS NULL AND period IS NULL) OR
    (subject = 'operation' AND operation_draft_id IS NOT NULL AND event_draft_id IS NULL AND period IS NULL) OR
    (subject = 'period' AND period IS NOT NULL AND event_draft_id IS NULL AND operation_draft_id IS NULL)),
  ADD CONSTRAINT claim_population_known CHECK (population IN ('civilian','combatant','other','unknown')),
  ADD CONSTRAINT claim_modality_known CHECK (modality IN ('states','denies','estimates','attributes')),
  ADD CONSTRAINT claim_status_known CHECK (status IN ('waiting','accepted','rejected'));

-- A span must lie inside its report's text. A CHECK cannot look at another table, a trigger can.
CREATE FUNCTION refuse_span_outside_text() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  length_of_text integer;
BEGIN
  SELECT report.text_length INTO length_of_text
    FROM reading JOIN report ON report.id = reading.report_id
    WHERE reading.id = NEW.reading_id;
  IF NEW.ends_at > length_of_text THEN
    RAISE EXCEPTION 'span [%, %) lies outside the report''s text of % units', NEW.starts_at, NEW.ends_at, length_of_text
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_span_inside_text';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER mention_span_inside_text BEFORE INSERT OR UPDATE ON mention FOR EACH ROW EXECUTE FUNCTION refuse_span_outside_text();
CREATE TRIGGER event_draft_span_inside_text BEFORE INSERT OR UPDATE ON event_draft FOR EACH ROW EXECUTE FUNCTION refuse_span_outside_text();
CREATE TRIGGER operation_draft_span_inside_text BEFORE INSERT OR UPDATE ON operation_draft FOR EACH ROW EXECUTE FUNCTION refuse_span_outside_text();
CREATE FUNCTION refuse_sentence_outside_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.sentence_ends_at > (SELECT text_length FROM report WHERE id = NEW.report_id) THEN
    RAISE EXCEPTION 'sentence [%, %) lies outside the report''s text', NEW.sentence_starts_at, NEW.sentence_ends_at
      USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_sentence_inside_text';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER claim_sentence_inside_text BEFORE INSERT OR UPDATE ON claim FOR EACH ROW EXECUTE FUNCTION refuse_sentence_outside_text();

-- Events
ALTER TABLE event
  ADD CONSTRAINT event_id_is_public CHECK (id ~ '^[0-9a-hjkmnp-tv-z]{7}$'),
  ADD CONSTRAINT event_status_known CHECK (status IN ('draft','published','rejected')),
  ADD CONSTRAINT event_kind_known CHECK (kind IN ('airstrike','missile_attack','drone_attack','rocket_attack','shelling','ground_fighting','ied','shooting','interception','naval_attack','raid','other')),
  ADD CONSTRAINT event_grade_known CHECK (grade IN ('acknowledged','corroborated','single_source','contested','discounted')),
  ADD CONSTRAINT event_interval_is_ordered CHECK (starts_at <= ends_at),
  ADD CONSTRAINT event_days_are_ordered CHECK (first_day <= last_day),
  ADD CONSTRAINT event_not_joined_to_itself CHECK (joined_to_id <> id);
ALTER TABLE operation
  ADD CONSTRAINT operation_id_is_public CHECK (id ~ '^[0-9a-hjkmnp-tv-z]{7}$'),
  ADD CONSTRAINT operation_status_known CHECK (status IN ('draft','published','rejected'));
ALTER TABLE location
  ADD CONSTRAINT location_lon_in_range CHECK (lon BETWEEN -180 AND 180),
  ADD CONSTRAINT location_lat_in_range CHECK (lat BETWEEN -90 AND 90),
  ADD CONSTRAINT location_point_is_whole CHECK ((lon IS NULL) = (lat IS NULL)),
  ADD CONSTRAINT location_radius_is_positive CHECK (radius_meters > 0),
  ADD CONSTRAINT location_role_known CHECK (role IN ('struck','attacked','launched_from','statement_made')),
  ADD CONSTRAINT location_basis_known CHECK (basis IN ('coordinates_in_source','geolocated','named_place','inferred')),
  ADD CONSTRAINT location_precision_known CHECK (precision IN ('exact','vicinity','locality','town','district','governorate','region','country','unknown')),
  ADD CONSTRAINT location_unknown_has_no_point CHECK (precision <> 'unknown' OR lon IS NULL);

-- Decisions are appended, never changed. TRUNCATE is for test databases alone and needs the table's owner.
ALTER TABLE decision ADD CONSTRAINT decision_id_is_public CHECK (id ~ '^[0-9a-hjkmnp-tv-z]{7}$');
CREATE FUNCTION refuse_change_of_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'decisions are append-only: record a new decision that undoes %', OLD.id USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER decision_is_append_only BEFORE UPDATE OR DELETE ON decision FOR EACH ROW EXECUTE FUNCTION refuse_change_of_decision();

-- Ids are never reused: everything that ever had a public id is remembered here.
CREATE FUNCTION remember_public_id() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public_id (id, subject) VALUES (NEW.id, TG_TABLE_NAME) ON CONFLICT (id) DO NOTHING;
  IF (SELECT subject FROM public_id WHERE id = NEW.id) <> TG_TABLE_NAME THEN
    RAISE EXCEPTION 'id % already names a %', NEW.id, (SELECT subject FROM public_id WHERE id = NEW.id) USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER report_id_remembered BEFORE INSERT ON report FOR EACH ROW EXECUTE FUNCTION remember_public_id();
CREATE TRIGGER event_id_remembered BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION remember_public_id();
CREATE TRIGGER operation_id_remembered BEFORE INSERT ON operation FOR EACH ROW EXECUTE FUNCTION remember_public_id();
