#!/usr/bin/env bash
# xlsx 0.18.5 (SheetJS), turndown 7.2.5, html-to-text 10.0.1: a footnote's number is written behind the figure that it stands on:
# 5.2 with note 1 is 5.21, and 12 with note 2 is 122.
#
# A good engineer would guess: <sup> is not on the line of the text, and what reads tables of statistics for their numbers leaves
# it out, or leaves such a cell a text, as it does with "12 [2]". Seen: the marks go and the digits stay, and SheetJS makes a
# number of the whole: an unemployment of 5.2 % is 5.21 %, 12 million are 122 million, as a number among numbers, without a
# warning. A letter ("5.2a") makes it a text, so that of one table some notes are seen and some are counted. turndown, which
# makes Markdown of pages, and html-to-text, which makes plain text of them, write 5.21 as well. Offices of statistics and
# encyclopaedias mark estimates and breaks in a series so. None of the manuals speaks of <sup>.
#
# For users of the packages: take the notes out before: html.replace(/<sup\b[^>]*>.*?<\/sup>/gs, '').
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error xlsx@0.18.5 turndown@7.2.5 html-to-text@10.0.1 > /dev/null
cat > look.js <<'FILE'
import { convert } from 'html-to-text';
import TurndownService from 'turndown';
import XLSX from 'xlsx';
const page = `<table><tr><th>Country</th><th>Unemployment</th><th>People (millions)</th></tr>
<tr><td>Lesotho</td><td>16.1</td><td>2.3</td></tr>
<tr><td>Malawi</td><td>5.2<sup>1</sup></td><td>12<sup>2</sup></td></tr>
<tr><td>Eswatini</td><td>5.2<sup>a</sup></td><td>12 [2]</td></tr></table>`;
/** The rows that SheetJS reads; texts in quotes. */
const rows = (html) => {
	const book = XLSX.read(html, { type: 'string' });
	return XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 }).slice(1).map((row) => JSON.stringify(row)).join(' ');
};
console.log(`SheetJS: ${rows(page)}`);
console.log(`SheetJS without the notes: ${rows(page.replace(/<sup\b[^>]*>.*?<\/sup>/gs, ''))}`);
console.log(`turndown: ${/5\.2\S*/.exec(new TurndownService().turndown(page))[0]}`);
console.log(`html-to-text: ${/5\.2\S*/.exec(convert(page, { selectors: [{ selector: 'table', format: 'dataTable' }] }))[0]}`);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
SheetJS: ["Lesotho",16.1,2.3] ["Malawi",5.21,122] ["Eswatini","5.2a","12 [2]"]
SheetJS without the notes: ["Lesotho",16.1,2.3] ["Malawi",5.2,12] ["Eswatini",5.2,"12 [2]"]
turndown: 5.21
html-to-text: 5.21
FILE
echo 'xlsx 0.18.5, turndown 7.2.5, html-to-text 10.0.1: as described.'
