-- Where each event is drawn, for tiles, counts and lists of millions: derived rows, written whenever an event is recomputed.

-- What marks say of the place they stand on. One row for every combination, so that a million marks share thousands of words.
CREATE TABLE mark_place (
  id serial PRIMARY KEY,
  place_id char(7),
  label text NOT NULL,
  name text NOT NULL,
  name_arabic text NOT NULL,
  -- The place and all it lies in, for "events within".
  path text[] NOT NULL,
  -- Of all the rest, so that a row is found however long its words are.
  digest text NOT NULL UNIQUE
);
CREATE INDEX mark_place_place_id_idx ON mark_place (place_id);

-- Sets of words an event carries: its actors, its claimants, its reports.
CREATE TABLE mark_set (
  id serial PRIMARY KEY,
  members text[] NOT NULL,
  digest text NOT NULL UNIQUE
);

-- Outlines that are no circles: governorates, stretches of sea.
CREATE TABLE mark_area (
  id serial PRIMARY KEY,
  digest text NOT NULL UNIQUE,
  -- GeoJSON Polygon or MultiPolygon.
  outline jsonb NOT NULL,
  west double precision NOT NULL,
  south double precision NOT NULL,
  east double precision NOT NULL,
  north double precision NOT NULL
);

CREATE TABLE event_mark (
  event_id char(7) NOT NULL,
  ordinal integer NOT NULL,
  -- 0 mark, 1 area, 2 origin, 3 tray (nothing of it can be drawn), 4 area something was launched from.
  shown smallint NOT NULL,
  -- True where the public sees the event; the others are for editors.
  is_public boolean NOT NULL,
  -- Web Mercator at 2^30, x eastward, y southward; the label point for areas; null in the tray.
  mx integer,
  my integer,
  -- Morton code of the top 26 bits of mx and my (x in the even bits): exact in a double; null in the tray.
  key double precision,
  -- Words by their place in the lists of lib/events/marks/mark.ts.
  kind smallint NOT NULL,
  weapon smallint,
  grade smallint NOT NULL,
  precision smallint NOT NULL,
  -- 0 thin, 1 solid, 2 dashed.
  edge smallint NOT NULL,
  radius_meters real,
  -- Rows of the tables above. Dictionaries only grow, so they are not held by foreign keys, which would cost every row a look-up.
  area_id integer,
  place integer NOT NULL,
  actors integer NOT NULL,
  claimants integer NOT NULL,
  reports integer NOT NULL,
  -- Local calendar days since 1970-01-01, inclusive; null where no day is known.
  first_day integer,
  last_day integer,
  -- Minutes since 1970-01-01 UTC of the earliest moment; null where no day is known. Orders events of one day.
  starts_minute integer,
  report_count smallint NOT NULL,
  PRIMARY KEY (event_id, ordinal)
);
CREATE INDEX event_mark_key ON event_mark (key);
-- Newest first, without a day last, as pages of a list ask for it (lib/events/listing/store.ts).
CREATE INDEX event_mark_newest ON event_mark
  (coalesce(first_day, -2147483648) DESC, coalesce(starts_minute, -2147483648) DESC, event_id DESC);

-- Which events changed after which transaction: what a reader of marks asks for next.
CREATE TABLE event_change (
  event_id char(7) PRIMARY KEY,
  changed_by bigint NOT NULL
);
CREATE INDEX event_change_changed_by ON event_change (changed_by);
