#!/usr/bin/env bash
# @datawrapper/chart-core 8.47.0 (what Datawrapper reads tables with): people below a million are divided by a thousand, "98,900" is
# 98.9, unless one country of the column has a million; and calories or dollars from 1700 to 2099 are years.
#
# A good engineer would guess: "757,200", "527,300" and "98,900" one below another are thousands, as in any table in English, or at
# least the columns of one table are read alike. Seen: each column is tried on its own against the ways to write numbers, and the
# decimal comma comes before the thousands' comma in their list, so that it wins where both fit, which is as long as no number has
# two commas or a point. As soon as Lesotho with 2,065,000 is added, the column of people, and no other, is a thousand times as much:
# of Lesotho's people 756 in 2,065,000 are children. With a space or an apostrophe in place of the comma all are right. A column
# whose numbers all lie between 1700 and 2099, as kilocalories a day or income a head may, is one of dates. ambiguousFormats() of the
# type tells that several ways fit; values() tells nothing. The README has no rule, and no issue of it was found. (Figures: examples.)
#
# For users of the package: column.type(true).format(',.') after reading, and column.type('number') where no years are meant.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error @datawrapper/chart-core@8.47.0 > /dev/null 2>&1
cat > look.js <<'FILE'
import delimited from '@datawrapper/chart-core/lib/dw/dataset/delimited.mjs';
const year = (value) => (value instanceof Date ? `year ${value.getUTCFullYear()}` : value);
async function look(what, rows, sign = ',') {
	const csv = rows.map((row) => row.join('\t').replaceAll(',', sign)).join('\n');
	const columns = (await delimited({ csv }).dataset()).columns();
	console.log(`${what}: ${columns.slice(1).map((column) => `${column.name()} ${column.values().map(year).join(' ')}`).join('; ')}`);
}
const small = [['country', 'children', 'people'], ['COM', '292,300', '757,200'], ['CPV', '141,400', '527,300'], ['SYC', '23,600', '98,900']];
await look('small countries', small);
await look('with Lesotho', [...small, ['LSO', '756,000', '2,065,000']]);
await look('with Botswana and a point', [...small, ['BWA', '790,000', '2,359,600.0']]);
await look('a space', small, ' ');
await look('an apostrophe', small, "'");
await look('kilocalories', [['country', 'a day'], ['ZMB', '2002'], ['MDG', '1918'], ['CAF', '1770']]);
await look('kilocalories with Lesotho', [['country', 'a day'], ['ZMB', '2002'], ['MDG', '1918'], ['CAF', '1770'], ['LSO', '2476']]);
const [, , people] = (await delimited({ csv: small.map((row) => row.join('\t')).join('\n') }).dataset()).columns();
people.type(true).format(',.');
console.log(`with the format said: ${people.values().join(' ')}`);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
small countries: children 292.3 141.4 23.6; people 757.2 527.3 98.9
with Lesotho: children 292.3 141.4 23.6 756; people 757200 527300 98900 2065000
with Botswana and a point: children 292.3 141.4 23.6 790; people 757200 527300 98900 2359600
a space: children 292300 141400 23600; people 757200 527300 98900
an apostrophe: children 292300 141400 23600; people 757200 527300 98900
kilocalories: a day year 2002 year 1918 year 1770
kilocalories with Lesotho: a day 2002 1918 1770 2476
with the format said: 757200 527300 98900
FILE
echo '@datawrapper/chart-core 8.47.0: as described.'
