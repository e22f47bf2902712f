-- "Drone attacks alone": marks know which kind an event is, not only its group. By its place in `eventKinds` (lib/events/event-kind.ts).
ALTER TABLE event_mark ADD COLUMN exact_kind smallint;
UPDATE event_mark SET exact_kind = array_position(
    ARRAY['airstrike', 'missile_attack', 'drone_attack', 'rocket_attack', 'shelling', 'ground_fighting', 'ied', 'shooting',
      'interception', 'naval_attack', 'raid', 'other'], event.kind) - 1
  FROM event WHERE event.id = event_mark.event_id;
-- Marks without an event are made ones of a bench.
UPDATE event_mark SET exact_kind = (ARRAY[0, 2, 5, 8, 11])[kind + 1] WHERE exact_kind IS NULL;
ALTER TABLE event_mark ALTER COLUMN exact_kind SET NOT NULL;
