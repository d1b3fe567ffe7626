#!/usr/bin/env bash
# DuckDB 1.5.6 (@duckdb/node-api 1.5.6-r.1): fill() goes on rightly when whole numbers rise, and skips a year when they fall: after
# 100 and 90 come 70 and 60. Between 100 and 80 of UINTEGER it puts 2,147,483,738.
#
# A good engineer would guess: a straight line is the same line for INTEGER, DECIMAL and DOUBLE, up and down. Seen: behind the
# last value the manual's linear extrapolation is one step too far when the series falls and is of TINYINT, SMALLINT, INTEGER,
# BIGINT, UINTEGER or DECIMAL; as HUGEINT, FLOAT or DOUBLE the same years have 80, and 90, 100 go on with 110 in every type. A
# school roll or a number of deaths that falls by 10 a year is at 0 a year early, below 0 afterwards, and nothing is odd about
# the step but its size. In UINTEGER, a type made for counts, a gap between a value and a lower one is filled
# with about half of all that the type can hold. That fill() of whole numbers cuts off what is behind the point is reported
# (issue 20102); of falling ones nothing is.
#
# For users of the engine: fill(value::DOUBLE).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error @duckdb/node-api@1.5.6-r.1 > /dev/null
cat > look.js <<'FILE'
import { DuckDBInstance } from '@duckdb/node-api';
const db = await (await DuckDBInstance.create(':memory:')).connect();
async function fill(type, values) {
	const rows = values.map((value, i) => `(${2001 + i}, ${value})`).join(', ');
	const found = await db.runAndReadAll(`SELECT fill(v::${type}) OVER (ORDER BY year) FROM (VALUES ${rows}) t(year, v) ORDER BY year`);
	return found.getRowsJson().map(([value]) => Number(value)).join(', ');
}
/** The straight line through two points: 2001 and 2002, or 2001 and 2003. */
const line = (first, step) => [0, 1, 2, 3].map((years) => first + step * years).join(', ');
console.log(`by hand: down ${line(100, -10)}; up ${line(90, 10)}; between ${line(100, -10).slice(0, 11)}`);
for (const type of ['INTEGER', 'BIGINT', 'DECIMAL(9,1)', 'UINTEGER', 'HUGEINT', 'DOUBLE']) {
	const down = await fill(type, [100, 90, 'NULL', 'NULL']);
	const up = await fill(type, [90, 100, 'NULL', 'NULL']);
	console.log(`${type}: down ${down}; up ${up}; between ${await fill(type, [100, 'NULL', 80])}`);
}
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
by hand: down 100, 90, 80, 70; up 90, 100, 110, 120; between 100, 90, 80
INTEGER: down 100, 90, 70, 60; up 90, 100, 110, 120; between 100, 90, 80
BIGINT: down 100, 90, 70, 60; up 90, 100, 110, 120; between 100, 90, 80
DECIMAL(9,1): down 100, 90, 70, 60; up 90, 100, 110, 120; between 100, 90, 80
UINTEGER: down 100, 90, 70, 60; up 90, 100, 110, 120; between 100, 2147483738, 80
HUGEINT: down 100, 90, 80, 70; up 90, 100, 110, 120; between 100, 90, 80
DOUBLE: down 100, 90, 80, 70; up 90, 100, 110, 120; between 100, 90, 80
FILE
echo 'DuckDB 1.5.6: as described.'
