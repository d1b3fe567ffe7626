#!/usr/bin/env bash
# csvtojson 2.0.14: with the World Bank's codes as heads of columns the population of every country is gone: of SP.POP.TOTL and
# SP.POP.TOTL.FE.IN (women) in one file women alone are left, or the other way about.
#
# A good engineer would guess: a head is a key, and what cannot be kept is an error. Seen: a point in a head makes objects in
# objects, as the manual says of nested JSON; where one code is the beginning of another, the later column takes the earlier
# one's place, and neither an error nor a gap tells of it: the order of the columns decides which figure is lost. SP.DYN.LE00.IN
# and SP.DYN.LE00.FE.IN both stay, since neither begins the other, so most files are well. Against the nesting the manual has
# flatKeys, and issue 477, which is open, asks about heads that become objects; of columns that are lost nothing is said.
#
# For users of the package: csvtojson({ flatKeys: true }).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --loglevel=error csvtojson@2.0.14 > /dev/null
cat > look.cjs <<'FILE'
const csvtojson = require('csvtojson');
const leaves = (value, path = []) => (typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key])) : [`${path.join('.')} = ${value}`]);
async function look(what, csv, options) {
	const [row] = await csvtojson(options).fromString(csv);
	console.log(`${what}: ${leaves(row).join(', ')}`);
}
const women = 'country,SP.POP.TOTL,SP.POP.TOTL.FE.IN\nLSO,2.3,1.2';
const total = 'country,SP.POP.TOTL.FE.IN,SP.POP.TOTL\nLSO,1.2,2.3';
look('total, women', women)
	.then(() => look('women, total', total))
	.then(() => look('flatKeys', women, { flatKeys: true }))
	.then(() => look('life expectancy', 'country,SP.DYN.LE00.IN,SP.DYN.LE00.FE.IN\nLSO,54,57'));
FILE
node look.cjs | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
total, women: country = LSO, SP.POP.TOTL.FE.IN = 1.2
women, total: country = LSO, SP.POP.TOTL = 2.3
flatKeys: country = LSO, SP.POP.TOTL = 2.3, SP.POP.TOTL.FE.IN = 1.2
life expectancy: country = LSO, SP.DYN.LE00.IN = 54, SP.DYN.LE00.FE.IN = 57
FILE
echo 'csvtojson 2.0.14: as described.'
