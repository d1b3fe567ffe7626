#!/usr/bin/env bash
# DuckDB 1.5.6 (@duckdb/node-api 1.5.6-r.1): the usual table of countries by years, "country,2019,2020", has no head: there is a
# country named "country", of which 2,019 people are counted in the first column.
#
# A good engineer would guess: the first line of a file whose cells differ from all below is its head, and years above figures
# are the commonest of all. Seen: a head is known by a cell that does not fit its column's type; "country" fits a column of
# names and 2019 one of numbers. The columns are column0, column1 …, and sum, mean and maximum of each have the year in them: of 2.3
# and 20.4 million people the sum is 2,041.7, of a school roll 5,019 where 3,000 are. A column of numbers whose head is a word
# ("id"), or heads like "2019 [YR2019]", and the same figures are read with their head: of two files of one kind, one with ids,
# the head is a row in the other alone. header = true mends it. The manual tells that types decide, and of years nothing.
#
# For users of the engine: header = true wherever a file has one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error @duckdb/node-api@1.5.6-r.1 > /dev/null
cat > look.js <<'FILE'
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
const db = await (await DuckDBInstance.create(':memory:')).connect();
async function look(what, lines, column, options = '') {
	writeFileSync('wide.csv', `${lines.join('\n')}\n`);
	const found = await db.runAndReadAll(`SELECT * FROM read_csv('wide.csv'${options})`);
	const at = found.columnNames().indexOf(column) >= 0 ? column : 'column1';
	const [[rows, sum]] = (await db.runAndReadAll(`SELECT count(*)::INT, round(sum("${at}"), 1)::DOUBLE FROM read_csv('wide.csv'${options})`)).getRowsJson();
	console.log(`${what}: ${found.columnNames().join(', ')}; ${rows} rows, the first ${found.getRowsJson()[0].join(' ')}; sum of ${at} ${sum}`);
}
const people = ['country,2019,2020', 'Lesotho,2.3,2.3', 'Malawi,20.4,20.9'];
console.log(`by hand: ${(2.3 + 20.4).toFixed(1)}, and ${1000 + 2000}`);
await look('people', people, '2019');
await look('pupils', ['Country Name,2019,2020', 'Lesotho,1000,900', 'Malawi,2000,2100'], '2019');
await look('people, quoted', ['"country","2019","2020"', '"Lesotho",2.3,2.3', '"Malawi",20.4,20.9'], '2019');
await look('with a number of each country', ['id,2019,2020', '426,2.3,2.3', '454,20.4,20.9'], '2019');
await look('as the World Bank writes heads', ['country,2019 [YR2019],2020 [YR2020]', ...people.slice(1)], '2019 [YR2019]');
await look('header = true', people, '2019', ', header = true');
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
by hand: 22.7, and 3000
people: column0, column1, column2; 3 rows, the first country 2019 2020; sum of column1 2041.7
pupils: column0, column1, column2; 3 rows, the first Country Name 2019 2020; sum of column1 5019
people, quoted: column0, column1, column2; 3 rows, the first country 2019 2020; sum of column1 2041.7
with a number of each country: id, 2019, 2020; 2 rows, the first 426 2.3 2.3; sum of 2019 22.7
as the World Bank writes heads: country, 2019 [YR2019], 2020 [YR2020]; 2 rows, the first Lesotho 2.3 2.3; sum of 2019 [YR2019] 22.7
header = true: country, 2019, 2020; 2 rows, the first Lesotho 2.3 2.3; sum of 2019 22.7
FILE
echo 'DuckDB 1.5.6: as described.'
