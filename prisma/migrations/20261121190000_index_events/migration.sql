-- What a page of a list looks up for each of its events, and a reader of a report for its days: found, not searched for.
CREATE INDEX event_joined_to_id_idx ON event (joined_to_id);
CREATE INDEX event_operation_id_idx ON event (operation_id);
CREATE INDEX event_last_day_idx ON event (last_day);
