#!/usr/bin/env bash
# tableschema 1.12.6 (Frictionless Data's reader of tables): infer() takes a column of numbers with decimal commas for places on
# the globe: growth of "1,5" per cent is longitude 1, latitude 5.
#
# A good engineer would guess: "number", as decimalChar is one of a field's options, or "string" where the mark is not known.
# Seen: "geopoint" is tried and fits, and read() then gives [1, 5]. As soon as one value has no comma ("3") or is below -180
# or beyond 90 behind the comma ("1,95"), the column is "any", which is text. So of two yearly files of one series one has
# pairs and the other words, by the figures that happen to be in it; a schema that was inferred of the first year and kept
# refuses the second.
#
# For users of the package: write the types of such columns down ({ type: 'number', decimalChar: ',' }), and let nothing infer.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --loglevel=error tableschema@1.12.6 > /dev/null 2>&1
cat > look.cjs <<'FILE'
const { Table } = require('tableschema');
async function look(...growth) {
	const table = await Table.load([['country', 'growth'], ...growth.map((value, i) => [['LSO', 'MWI', 'ZAF'][i], value])]);
	await table.infer();
	const rows = await table.read();
	console.log(`${growth.join(' ')}: ${table.schema.getField('growth').type} ${JSON.stringify(rows.map(([, value]) => value))}`);
}
look('1,5', '2,3', '-0,9').then(() => look('1,5', '2,3', '3')).then(() => look('1,5', '2,3', '1,95'));
FILE
node look.cjs | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
1,5 2,3 -0,9: geopoint [[1,5],[2,3],[0,9]]
1,5 2,3 3: any ["1,5","2,3","3"]
1,5 2,3 1,95: any ["1,5","2,3","1,95"]
FILE
echo 'tableschema 1.12.6: as described.'
