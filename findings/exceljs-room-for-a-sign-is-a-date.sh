#!/usr/bin/env bash
# exceljs 4.4.0: numbers whose format leaves room behind them for a currency's sign, or shows an escaped letter, are dates: with room
# for KM, the mark of Bosnia and Herzegovina, 41.5 is noon of 9 February 1900.
#
# A good engineer would guess: what is quoted, escaped by a backslash, or named behind _ (room as wide as that letter) or *
# (fill with it) is no part of a date. Seen: quotes and brackets are taken out of a format, the other three are not, and any y, m,
# d, h, s, b or capital M that is left makes the cell a Date. "_-* #,##0.00\ _K_M_-", in the way of accountants' formats whose
# sign stands behind the figure, has an M, and so has "0.0,,\ \M" for millions; "0\ \h\a" of hectares has an h, "0\ \d" of days
# a d. A column of budgets is a column of moments around 1900, and the same with the letter in quotes ("m") is one of numbers.
# SheetJS 0.18.5 and read-excel-file 9.3.17 read 41.5 from the same file.
#
# For users of the package: take a Date back to its number where cell.numFmt has none of yy, dd, hh, mm left without \x, _x and *x.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error exceljs@4.4.0 xlsx@0.18.5 read-excel-file@9.3.17 > /dev/null 2>&1
cat > look.js <<'FILE'
import ExcelJS from 'exceljs';
import XLSX from 'xlsx';
import { readSheet } from 'read-excel-file/node';
const formats = ['0.0', '_-* #,##0.00\\ _K_M_-', '0.0,,\\ \\M', '0\\ \\h\\a', '0\\ \\d', '0.0\\ "m"'];
const sheet = Object.fromEntries(formats.map((z, i) => [`A${i + 1}`, { t: 'n', v: 41.5, z }]));
XLSX.writeFile({ SheetNames: ['budget'], Sheets: { budget: { ...sheet, '!ref': `A1:A${formats.length}` } } }, 'budget.xlsx');
const book = new ExcelJS.Workbook();
await book.xlsx.readFile('budget.xlsx');
const read = XLSX.readFile('budget.xlsx', { cellDates: true }).Sheets.budget;
const rows = await readSheet('budget.xlsx');
const show = (value) => (value instanceof Date ? value.toISOString().slice(0, 16) : String(value));
formats.forEach((format, i) => {
	const values = [book.getWorksheet('budget').getCell(i + 1, 1).value, read[`A${i + 1}`].v, rows[i][0]].map(show);
	console.log(`${format}: exceljs ${values[0]}, SheetJS ${values[1].slice(0, 10)}, read-excel-file ${values[2].slice(0, 10)}`);
});
FILE
TZ=UTC node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
0.0: exceljs 41.5, SheetJS 41.5, read-excel-file 41.5
_-* #,##0.00\ _K_M_-: exceljs 1900-02-09T12:00, SheetJS 41.5, read-excel-file 41.5
0.0,,\ \M: exceljs 1900-02-09T12:00, SheetJS 41.5, read-excel-file 41.5
0\ \h\a: exceljs 1900-02-09T12:00, SheetJS 41.5, read-excel-file 41.5
0\ \d: exceljs 1900-02-09T12:00, SheetJS 41.5, read-excel-file 41.5
0.0\ "m": exceljs 41.5, SheetJS 41.5, read-excel-file 41.5
FILE
echo 'exceljs 4.4.0: as described.'
