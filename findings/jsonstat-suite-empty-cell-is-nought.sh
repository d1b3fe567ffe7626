#!/usr/bin/env bash
# jsonstat-suite 4.0.1: fromCSV() reads an empty cell as 0 and ".." as missing: a country of which nothing is known has no poverty.
#
# A good engineer would guess: what is no number is null, as JSON-stat has it, and an empty cell most of all. Seen: "..", "NA", "-"
# and "1 234" are null; an empty cell, or one with a blank in it, is 0, as is a true 0. So of two files of one office the one
# with dots is read well, and the one without gives noughts to Eritrea, in a dataset that looks complete: no status, no warning.
# With toCSV's option na: ' ' the suite does not read its own file: [1.5, null, 0] comes back as [1.5, 0, 0]. (na: '' is passed
# over, and "n/a" written.) d3-dsv 3.0.1's autoType has null for the same cell. The manual of fromCSV names columns, delimiter and
# decimal mark, and nothing of cells without a value.
#
# For users of the package: write ".." into empty cells first: csv.replace(/,[ ]*$/gm, ',..') where the value stands last.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error jsonstat-suite@4.0.1 d3-dsv@3.0.1 > /dev/null
cat > look.js <<'FILE'
import { autoType, csvParse } from 'd3-dsv';
import { fromCSV, toCSV } from 'jsonstat-suite';
const cells = ['3.2', '', ' ', '..', 'NA', '-', '1 234', '0'];
const csv = `geo,time,value\n${cells.map((cell, i) => `G${i},2020,${cell}`).join('\n')}\n`;
const { value, status } = fromCSV(csv);
const d3 = csvParse(csv, autoType);
cells.forEach((cell, i) => console.log(`"${cell}": ${JSON.stringify(value[i])}; d3-dsv ${JSON.stringify(d3[i].value)}`));
console.log(`status: ${JSON.stringify(status)}`);
const dataset = {
	version: '2.0', class: 'dataset', id: ['geo', 'time'], size: [1, 3], value: [1.5, null, 0],
	dimension: { geo: { category: { index: ['LSO'] } }, time: { category: { index: ['2000', '2001', '2002'] } } }
};
for (const na of [undefined, '', ' ', '..']) {
	const file = toCSV(dataset, na === undefined ? {} : { na });
	console.log(`na ${JSON.stringify(na)}: ${JSON.stringify(file.split('\n')[2])} comes back as ${JSON.stringify(fromCSV(file).value)}`);
}
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
"3.2": 3.2; d3-dsv 3.2
"": 0; d3-dsv null
" ": 0; d3-dsv null
"..": null; d3-dsv ".."
"NA": null; d3-dsv "NA"
"-": null; d3-dsv "-"
"1 234": null; d3-dsv "1 234"
"0": 0; d3-dsv 0
status: undefined
na undefined: "LSO,2001,n/a" comes back as [1.5,null,0]
na "": "LSO,2001,n/a" comes back as [1.5,null,0]
na " ": "LSO,2001, " comes back as [1.5,0,0]
na "..": "LSO,2001,.." comes back as [1.5,null,0]
FILE
echo 'jsonstat-suite 4.0.1: as described.'
