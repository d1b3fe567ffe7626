-- Money and goods between two parties, in a file of its own: pages that show no flows need not fetch it. The tables
-- source, economy, grp and membership of schema.sql stand in it too, so that a question needs no second file.

CREATE TABLE source (
  id VARCHAR, publisher VARCHAR, dataset VARCHAR, url VARCHAR, licence VARCHAR, licence_url VARCHAR,
  non_commercial BOOLEAN, vintage VARCHAR, retrieved VARCHAR, citation VARCHAR
);
CREATE TABLE economy (
  iso3 VARCHAR, name VARCHAR, iso2 VARCHAR, m49 INTEGER, region VARCHAR, income VARCHAR,
  is_landlocked BOOLEAN, in_sentence VARCHAR
);
CREATE TABLE grp (
  id VARCHAR, name VARCHAR, short_name VARCHAR, kind VARCHAR, position INTEGER, source VARCHAR
);
CREATE TABLE membership (
  group_id VARCHAR, iso3 VARCHAR, from_year INTEGER, to_year INTEGER, confidence VARCHAR
);
CREATE TABLE flow_kind (       -- what a kind of flow is, and its trap. Key: id
  id VARCHAR, title VARCHAR, source_id VARCHAR, about VARCHAR, unit VARCHAR, trap VARCHAR,
  first_year INTEGER, last_year INTEGER, flows INTEGER
);
CREATE TABLE provider (        -- donors, lenders, partners: economies under their ISO3, others under their own id. Key: id
  id VARCHAR, name VARCHAR, kind VARCHAR, iso3 VARCHAR
);
CREATE TABLE product (         -- products, sectors and groups of goods. Key: id
  id VARCHAR, name VARCHAR, classification VARCHAR, part_of VARCHAR, rule VARCHAR, rate DOUBLE
);
CREATE TABLE flow (            -- amounts from provider to recipient. Key: all columns but value, unit, nature. Sorted by it.
  kind VARCHAR, recipient VARCHAR, provider VARCHAR, price_base VARCHAR, measure VARCHAR, terms VARCHAR,
  sector VARCHAR, product VARCHAR, year SMALLINT, period VARCHAR, value DOUBLE, unit VARCHAR, nature VARCHAR
);
COMMENT ON COLUMN flow.value IS
  'Rounded to 6 significant digits; the CSV files under /api/flows keep what was published, to the cent.';
COMMENT ON COLUMN flow.year IS 'NULL where the amount is an average or a rate in force; period then says when.';
