#!/usr/bin/env bash
# exceljs 4.4.0 with xlsx 0.18.5 (SheetJS): a workbook that counts days from 1904, as SheetJS writes it, is read four years early: the
# census of 1 January 2019 is of 31 December 2014.
#
# A good engineer would guess: both know the two ways to count days in a workbook, so that a date goes from the one to the other.
# Seen: SheetJS writes date1904="true" and exceljs asks whether it is "1". In XML "true" and "1" are the same (xsd:boolean, by
# which the standard of the format has this attribute), and hucre 1.0.0 reads both; the very same file with "1" in
# place of "true" is read rightly by exceljs too. Every date of the workbook is 1,462 days early, the days of a year stay in
# order and their distances right, so that only who knows a date sees it. exceljs's issue 219, on dates of 1904, is closed as
# mended. (That SheetJS's own cellDates passes the flag over is issue 1565.)
#
# For users of the packages: look for date1904 in xl/workbook.xml, or write { date1904: false }.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error exceljs@4.4.0 xlsx@0.18.5 hucre@1.0.0 fflate@0.8.3 > /dev/null 2>&1
cat > look.js <<'FILE'
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import XLSX from 'xlsx';
// Day 42,004 after 1 January 1904, by hand.
const day = new Date(Date.UTC(1904, 0, 1 + 42004)).toISOString().slice(0, 10);
const census = { A1: { t: 'n', v: 42004, z: 'yyyy-mm-dd' }, '!ref': 'A1:A1' };
const written = new Uint8Array(XLSX.write({ SheetNames: ['census'], Sheets: { census }, Workbook: { WBProps: { date1904: true } } }, { type: 'array', bookType: 'xlsx' }));
/** The same workbook with the flag written in the other way. */
function withOne(bytes) {
	const files = unzipSync(bytes);
	files['xl/workbook.xml'] = strToU8(strFromU8(files['xl/workbook.xml']).replace('date1904="true"', 'date1904="1"'));
	return zipSync(files);
}
for (const bytes of [written, withOne(written)]) {
	const flag = /date1904="\w+"/.exec(strFromU8(unzipSync(bytes)['xl/workbook.xml']))[0];
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(bytes);
	const other = await readXlsx(bytes);
	const show = (date) => date.toISOString().slice(0, 10);
	console.log(`${flag}, by hand ${day}: exceljs ${show(book.worksheets[0].getCell('A1').value)}, hucre ${show(other.sheets[0].rows[0][0])}`);
}
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
date1904="true", by hand 2019-01-01: exceljs 2014-12-31, hucre 2019-01-01
date1904="1", by hand 2019-01-01: exceljs 2019-01-01, hucre 2019-01-01
FILE
echo 'exceljs 4.4.0, xlsx 0.18.5: as described.'
