-- Which sets and paths hold a word, for "told by this report" and "within this place".
CREATE INDEX mark_set_members_idx ON mark_set USING gin (members);
CREATE INDEX mark_place_path_idx ON mark_place USING gin (path);
