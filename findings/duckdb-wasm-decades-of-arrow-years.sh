#!/usr/bin/env bash
# @duckdb/duckdb-wasm 1.32.0 with apache-arrow 17.0.0: GROUP BY year // 10 * 10 makes no decades of years that came from JavaScript.
#
# A good engineer would guess: // is division without a rest, as in Python, from whose manner DuckDB took it, where 2015.0 // 10
# is 201.0. Seen: it is that for whole types alone; of a DOUBLE it is plain division, so 2015 // 10 * 10 is 2015, and a mean by
# decade is the figures of every year, in the right order and without an error. And years that come from JavaScript are DOUBLE,
# whole or not: tableFromArrays and tableFromJSON of Arrow make Float64 of them, and a parameter of a prepared statement is
# DOUBLE too (SELECT ? // 10 * 10 with 2015 is 2015). A table read from a CSV, whose years are BIGINT, gives decades by the same
# query. The engine's manual says that // is / for DOUBLE; neither package says that whole numbers become one.
#
# For users of the packages: floor(year / 10) * 10, or years as Int16Array.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error @duckdb/duckdb-wasm@1.32.0 apache-arrow@17.0.0 > /dev/null
cat > look.js <<'FILE'
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
const require = createRequire(import.meta.url);
const { tableFromArrays, tableFromJSON } = require('apache-arrow');
const duckdb = require('@duckdb/duckdb-wasm/blocking');
const dist = dirname(require.resolve('@duckdb/duckdb-wasm/blocking'));
const part = (name) => ({ mainModule: join(dist, `duckdb-${name}.wasm`), mainWorker: '' });
const db = await duckdb.createDuckDB({ mvp: part('mvp'), eh: part('eh') }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
await db.instantiate(() => {});
const connection = db.connect();
const year = [2009, 2010, 2011, 2019, 2020];
const value = [1, 2, 4, 6, 8];
function look(what, name) {
	const found = connection.query(`SELECT (year // 10 * 10)::INTEGER AS decade, avg(value) AS mean FROM ${name} GROUP BY ALL ORDER BY ALL`);
	console.log(`${what}: ${found.toArray().map((row) => `${row.decade} ${row.mean}`).join(', ')}`);
}
connection.insertArrowTable(tableFromArrays({ year, value }), { name: 'arrays' });
look('tableFromArrays', 'arrays');
connection.insertArrowTable(tableFromJSON(year.map((year, i) => ({ year, value: value[i] }))), { name: 'json' });
look('tableFromJSON', 'json');
connection.insertArrowTable(tableFromArrays({ year: Int16Array.from(year), value }), { name: 'whole' });
look('years as Int16Array', 'whole');
db.registerFileText('years.csv', ['year,value', ...year.map((year, i) => `${year},${value[i]}`)].join('\n'));
look('the same as CSV', "read_csv('years.csv')");
console.log(`a parameter: ${connection.prepare('SELECT ? // 10 * 10 AS decade').query(2015).get(0).decade}`);
process.exit(0);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
tableFromArrays: 2009 1, 2010 2, 2011 4, 2019 6, 2020 8
tableFromJSON: 2009 1, 2010 2, 2011 4, 2019 6, 2020 8
years as Int16Array: 2000 1, 2010 4, 2020 8
the same as CSV: 2000 1, 2010 4, 2020 8
a parameter: 2015
FILE
echo '@duckdb/duckdb-wasm 1.32.0: as described.'
