#!/usr/bin/env bash
# apache-arrow 17.0.0 and 21.2.0 with @duckdb/duckdb-wasm 1.32.0: a record that lacks a key is NaN in tableFromJSON, and in DuckDB
# NaN is the greatest of all numbers: the country without a figure is the first of the ranking and above every bound.
#
# A good engineer would guess: { country: 'NAM' } and { country: 'NAM', value: null } say the same, as JSON has no undefined and
# JSON.stringify leaves such keys out. Seen: null becomes NULL, the absent key a NaN that counts as a value (nullCount leaves it
# out). Each library does what its manual says of NaN, and neither says that a gap becomes one: WHERE value > 6 finds Namibia,
# ORDER BY value DESC NULLS LAST begins with it, count() counts it, and the mean is NaN. insertJSONFromPath of the very same
# records has NULL and the right mean. The newest apache-arrow makes the same NaN; DuckDB-WASM itself brings 17.
#
# For users of the packages: give every record every key ({ value: null, ...record }), or let DuckDB read the JSON.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error @duckdb/duckdb-wasm@1.32.0 apache-arrow@17.0.0 newest@npm:apache-arrow@21.2.0 > /dev/null
cat > look.js <<'FILE'
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
const require = createRequire(import.meta.url);
const { tableFromJSON } = require('apache-arrow');
const duckdb = require('@duckdb/duckdb-wasm/blocking');
const dist = dirname(require.resolve('@duckdb/duckdb-wasm/blocking'));
const part = (name) => ({ mainModule: join(dist, `duckdb-${name}.wasm`), mainWorker: '' });
const db = await duckdb.createDuckDB({ mvp: part('mvp'), eh: part('eh') }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
await db.instantiate(() => {});
const connection = db.connect();
const records = [{ country: 'LSO', value: 5 }, { country: 'MWI', value: null }, { country: 'NAM' }, { country: 'ZAF', value: 9 }];
function look(what, name) {
	const all = connection.query(`SELECT country, value FROM ${name} ORDER BY value DESC NULLS LAST, country`).toArray();
	const above = connection.query(`SELECT country FROM ${name} WHERE value > 6 ORDER BY country`).toArray();
	const [row] = connection.query(`SELECT avg(value) AS mean, count(value)::INTEGER AS n FROM ${name}`).toArray();
	console.log(`${what}: ${all.map((r) => `${r.country} ${r.value}`).join(', ')}; above 6: ${above.map((r) => r.country).join(' ')}; mean ${row.mean} of ${row.n}`);
}
connection.insertArrowTable(tableFromJSON(records), { name: 'absent' });
look('a key is absent', 'absent');
connection.insertArrowTable(tableFromJSON(records.map((record) => ({ value: null, ...record }))), { name: 'whole' });
look('every key', 'whole');
db.registerFileText('records.json', JSON.stringify(records));
connection.insertJSONFromPath('records.json', { name: 'json' });
look('read as JSON', 'json');
const newest = require('newest').tableFromJSON(records).getChild('value');
console.log(`apache-arrow 21.2.0: ${[...newest].map(String).join(' ')}, nullCount ${newest.nullCount}`);
process.exit(0);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
a key is absent: NAM NaN, ZAF 9, LSO 5, MWI null; above 6: NAM ZAF; mean NaN of 3
every key: ZAF 9, LSO 5, MWI null, NAM null; above 6: ZAF; mean 7 of 2
read as JSON: ZAF 9, LSO 5, MWI null, NAM null; above 6: ZAF; mean 7 of 2
apache-arrow 21.2.0: 5 null NaN 9, nullCount 1
FILE
echo 'apache-arrow 17.0.0 and 21.2.0, @duckdb/duckdb-wasm 1.32.0: as described.'
