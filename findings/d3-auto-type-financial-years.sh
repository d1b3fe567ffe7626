#!/usr/bin/env bash
# d3-dsv 3.0.2, csv-parse 7.0.3: financial years become months as long as they can. "2010-11", the year from April 2010, is the
# first day of November 2010; "2012-13", two rows on, is an Invalid Date in d3.autoType and stays text in csv-parse.
#
# A good engineer would guess: a reader that knows ISO 8601 leaves alone what is not a day, and gives one column one kind of
# value. Seen: autoType takes any "four figures, hyphen, two figures" for a year and a month, and then asks Date: for 13 and
# above the value is neither text nor a time but an Invalid Date, so that the years from 2012-13 on are on no axis and "2009-10"
# to "2011-12" stand thirteen months apart. Household surveys, budgets and school years are written so. csv-parse with
# cast_date, which asks Date.parse, gives three dates and two texts in one column. Papa Parse 5.7.1 with dynamicTyping leaves
# all five as text.
#
# For users of the packages: name the columns that are numbers, and let no column of years be guessed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error d3-dsv@3.0.2 csv-parse@7.0.3 papaparse@5.7.1 > /dev/null
cat > look.js <<'FILE'
import { autoType, csvParse } from 'd3-dsv';
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
const csv = 'year,value\n2009-10,5\n2010-11,6\n2011-12,7\n2012-13,8\n2013-14,9';
const kind = ({ year }) =>
	!(year instanceof Date) ? `text ${year}` : Number.isNaN(+year) ? 'Invalid Date' : `day ${year.toISOString().slice(0, 10)}`;
console.log(`d3-dsv: ${csvParse(csv, autoType).map(kind).join(', ')}`);
console.log(`csv-parse: ${parse(csv, { columns: true, cast: true, cast_date: true }).map(kind).join(', ')}`);
console.log(`Papa Parse: ${Papa.parse(csv, { header: true, dynamicTyping: true }).data.map(kind).join(', ')}`);
FILE
TZ=UTC node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
d3-dsv: day 2009-10-01, day 2010-11-01, day 2011-12-01, Invalid Date, Invalid Date
csv-parse: day 2009-10-01, day 2010-11-01, day 2011-12-01, text 2012-13, text 2013-14
Papa Parse: text 2009-10, text 2010-11, text 2011-12, text 2012-13, text 2013-14
FILE
echo 'd3-dsv 3.0.2 and csv-parse 7.0.3: as described.'
