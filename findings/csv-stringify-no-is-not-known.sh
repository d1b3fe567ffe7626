#!/usr/bin/env bash
# csv-stringify 6.9.0: false is written as an empty field: a country that has not ratified is one of which nothing is known.
#
# A good engineer would guess: true and false, or 1 and 0, and an empty field for null alone. Seen: true is "1", and false is
# "", as null and undefined are, with quotes asked for as well, so that no reader can tell them apart; csv-parse of the same
# authors reads both as "". A date is written as milliseconds since 1970 (1262304000000). Papa Parse 5.7.1 and d3-dsv 3.0.2
# write true and false. The manual of the option cast says that functions for booleans and dates can be given, and not what is
# done without them; that false counts as empty is said under quoted_empty.
#
# For users of the package: cast: { boolean: String, date: (day) => day.toISOString() }.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error csv-stringify@6.9.0 csv-parse@7.0.3 papaparse@5.7.1 d3-dsv@3.0.2 > /dev/null
cat > look.js <<'FILE'
import { csvFormat } from 'd3-dsv';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import Papa from 'papaparse';
const rows = [['LSO', true], ['MWI', false], ['ERI', null]].map(([country, ratified]) => ({ country, ratified }));
const show = (what, csv) => console.log(`${what}: ${csv.trimEnd().split(/\r?\n/).slice(1).join(' | ')}`);
show('csv-stringify', stringify(rows, { header: true }));
show('with quotes', stringify(rows, { header: true, quoted: true }));
console.log(`read again: ${JSON.stringify(parse(stringify(rows, { header: true }), { columns: true }).map(({ ratified }) => ratified))}`);
show('with cast', stringify(rows, { header: true, cast: { boolean: String } }));
show('Papa Parse', Papa.unparse(rows));
show('d3-dsv', csvFormat(rows));
console.log(`a date: ${stringify([[new Date('2010-01-01')]]).trim()}`);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
csv-stringify: LSO,1 | MWI, | ERI,
with quotes: "LSO","1" | "MWI", | "ERI",
read again: ["1","",""]
with cast: LSO,true | MWI,false | ERI,
Papa Parse: LSO,true | MWI,false | ERI,
d3-dsv: LSO,true | MWI,false | ERI,
a date: 1262304000000
FILE
echo 'csv-stringify 6.9.0: as described.'
