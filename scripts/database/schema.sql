-- The whole database, one table a kind of fact. Keys are named in comments, not declared: the file is read-only
-- and the checks in tests/data hold them.

CREATE TABLE source (          -- who published, under which terms. Key: id
  id VARCHAR, publisher VARCHAR, dataset VARCHAR, url VARCHAR, licence VARCHAR, licence_url VARCHAR,
  non_commercial BOOLEAN, vintage VARCHAR, retrieved VARCHAR, citation VARCHAR
);
CREATE TABLE tie (             -- publishers who claim to measure the same thing. Key: id
  id VARCHAR, title VARCHAR, reason VARCHAR
);
CREATE TABLE indicator (       -- what is measured. Key: id
  id VARCHAR, source_id VARCHAR, series VARCHAR, dimensions VARCHAR, is_lead BOOLEAN,
  title VARCHAR, short_title VARCHAR, subject VARCHAR, plural BOOLEAN, unit VARCHAR, unit_kind VARCHAR, direction VARCHAR, ideal DOUBLE,
  topic VARCHAR, definition VARCHAR, notes VARCHAR, decimals INTEGER, aggregate VARCHAR,
  tie_id VARCHAR, tie_default BOOLEAN, tie_scale DOUBLE,
  first_year INTEGER, last_year INTEGER, observations INTEGER, economies INTEGER
);
CREATE TABLE economy (         -- countries and territories. Key: iso3
  iso3 VARCHAR, name VARCHAR, iso2 VARCHAR, m49 INTEGER, region VARCHAR, income VARCHAR,
  is_landlocked BOOLEAN, in_sentence VARCHAR, state_since SMALLINT
);
CREATE TABLE grp (             -- groups of economies ("group" is a word of SQL). Key: id
  id VARCHAR, name VARCHAR, short_name VARCHAR, kind VARCHAR, position INTEGER, source VARCHAR
);
CREATE TABLE membership (      -- who was in which group when; to_year NULL: still is. Key: group_id, iso3, from_year
  group_id VARCHAR, iso3 VARCHAR, from_year INTEGER, to_year INTEGER, confidence VARCHAR
);
CREATE TABLE similar_economy ( -- the nearest economies of each, nearest first. Key: iso3, position
  iso3 VARCHAR, position INTEGER, similar_iso3 VARCHAR, distance DOUBLE
);
CREATE TABLE observation (     -- the numbers. Key: indicator, economy, year. Sorted by that key.
  indicator VARCHAR, economy VARCHAR, year SMALLINT, value DOUBLE, low DOUBLE, high DOUBLE, nature VARCHAR
);
COMMENT ON COLUMN observation.value IS
  'Rounded, like low and high, to 6 significant digits; the CSV files under /api/indicators keep what was published.';
CREATE TABLE priority (        -- the policy's clauses in its own order. Key: id
  id VARCHAR, position INTEGER, front VARCHAR, policy_ref VARCHAR, label VARCHAR, says VARCHAR,
  no_data_reason VARCHAR, data_hint VARCHAR, missing VARCHAR
);
CREATE TABLE priority_indicator ( -- what measures a clause, headline first. Key: priority_id, position
  priority_id VARCHAR, indicator VARCHAR, position INTEGER, note VARCHAR
);
CREATE TABLE priority_link (   -- framework targets that a clause is about. Key: priority_id, target
  priority_id VARCHAR, target VARCHAR
);
CREATE TABLE aid_purpose (     -- what aid is for, as far as series by recipient say. Key: indicator
  indicator VARCHAR, position INTEGER, label VARCHAR, part VARCHAR
);
CREATE TABLE aid_purpose_tie ( -- clauses that a purpose is about, and why. Key: indicator, priority_id
  indicator VARCHAR, priority_id VARCHAR, position INTEGER, reason VARCHAR
);
CREATE TABLE priority_without_aid ( -- clauses that no series of aid is about, and why. Key: priority_id
  priority_id VARCHAR, reason VARCHAR
);
