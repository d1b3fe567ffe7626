#!/usr/bin/env bash
# DuckDB 1.4.4 (@duckdb/node-api 1.4.4-r.1): read_csv takes codes of classifications for days. COFOG 07.1.1, medicines that a
# government pays for, is 1 January 2007; CPC 01.11.10 is 10 November 2001.
#
# A good engineer would guess: a column is a date when it is written as one, with a year of four figures, or at least when all
# files of one kind are read alike. Seen: three numbers between dots are tried as days with years of two figures, in several
# orders, and whether a file's codes are dates hangs on which codes are in it: health and education alone (07, 09) are DATE;
# with one row of 10.9.0, whose day would be 0, the same column is text; 15.1.01 is a day of 2015, and 2.1.10 one of 2010. The
# file's leading noughts and the order of its parts are gone, a join with the classification's names finds nothing, and no
# warning is given. A file with a dot less (07.1) stays text.
#
# For users of the engine: name the type of every column of codes: types = {'cofog': 'VARCHAR'}, or all_varchar.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error @duckdb/node-api@1.4.4-r.1 > /dev/null
cat > look.js <<'FILE'
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
const db = await (await DuckDBInstance.create(':memory:')).connect();
async function look(what, codes, options = '') {
	writeFileSync('codes.csv', ['code,spent', ...codes.map((code, i) => `${code},${i}`)].join('\n') + '\n');
	const found = await db.runAndReadAll(`SELECT code::VARCHAR, typeof(code) FROM read_csv('codes.csv'${options})`);
	const rows = found.getRows();
	console.log(`${what}: ${rows[0][1]} ${rows.map(([code]) => code).join(', ')}`);
}
await look('COFOG, health and education', ['07.1.1', '07.1.2', '09.1.1']);
await look('COFOG, with social protection', ['07.1.1', '07.1.2', '09.1.1', '10.9.0']);
await look('CPC', ['01.11.10', '01.12.20']);
await look('codes of a budget', ['15.1.01', '12.1.02']);
await look('codes of one figure first', ['2.1.10', '3.2.11']);
await look('COFOG, groups', ['07.1', '09.1']);
await look('with its type', ['07.1.1', '07.1.2', '09.1.1'], ", types = {'code': 'VARCHAR'}");
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
COFOG, health and education: DATE 2007-01-01, 2007-01-02, 2009-01-01
COFOG, with social protection: VARCHAR 07.1.1, 07.1.2, 09.1.1, 10.9.0
CPC: DATE 2001-11-10, 2001-12-20
codes of a budget: DATE 2015-01-01, 2012-01-02
codes of one figure first: DATE 2010-01-02, 2011-02-03
COFOG, groups: VARCHAR 07.1, 09.1
with its type: VARCHAR 07.1.1, 07.1.2, 09.1.1
FILE
echo 'DuckDB 1.4.4: as described.'
