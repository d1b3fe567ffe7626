#!/usr/bin/env bash
# @duckdb/duckdb-wasm 1.32.0 (apache-arrow 17.0.0): after SELECT * of a join, row.value is 5 and JSON.stringify(row) says 70.
#
# A good engineer would guess: two columns of one name get two names, as in the same engine's @duckdb/node-api ("value",
# "value:1"), or the name means one of them wherever it is used. Seen: Arrow keeps both under one name and its parts disagree on
# which is meant: a row's property and the table's getChild() give the first, toJSON(), JSON.stringify and Object.fromEntries of
# the same row the last. So the chart, which reads rows, and the file to download, which writes them as JSON, have two countries'
# figures under one heading. { ...row } ends with an error of the proxy, not of the names.
#
# For users of the package: name columns in a join (a.value AS lesotho, …), or read by place: getChildAt(i) over schema.fields.
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
const duckdb = require('@duckdb/duckdb-wasm/blocking');
const dist = dirname(require.resolve('@duckdb/duckdb-wasm/blocking'));
const part = (name) => ({ mainModule: join(dist, `duckdb-${name}.wasm`), mainWorker: '' });
const db = await duckdb.createDuckDB({ mvp: part('mvp'), eh: part('eh') }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
await db.instantiate(() => {});
const table = db.connect().query(`SELECT * FROM (VALUES (2020, 5)) lesotho(year, value) JOIN (VALUES (2020, 70)) malawi(year, value) USING (year)`);
const row = table.get(0);
console.log(`columns: ${table.schema.fields.map(({ name }) => name).join(', ')}`);
console.log(`row.value: ${row.value}`);
console.log(`JSON.stringify(row): ${JSON.stringify(row)}`);
console.log(`getChild('value'): ${table.getChild('value').get(0)}`);
console.log(`by place: ${table.schema.fields.map((_, i) => table.getChildAt(i).get(0)).join(', ')}`);
process.exit(0);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
columns: year, value, value
row.value: 5
JSON.stringify(row): {"year":2020,"value":70}
getChild('value'): 5
by place: 2020, 5, 70
FILE
echo '@duckdb/duckdb-wasm 1.32.0: as described.'
