#!/usr/bin/env bash
# lodash 4.18.1: the mean of the texts "4" and "6" is 23, and the mean of 4, 6 and a country without a value is 3.3.
#
# A good engineer would guess: a mean of texts is NaN or the mean of their numbers, and what is missing is left out or makes NaN.
# Seen: sum adds with +, so texts are strung together to "46", and division makes a number of that again: 23, with every row of
# a CSV that was read without types. null and undefined are skipped in the sum but counted in the number, so each is a 0: sum of
# 4 and 6 with one missing is 10, and the mean 3.3. NaN alone makes NaN. And orderBy(…, 'desc') puts the countries without a
# value first, so that slice(0, 3) of a league table is of those. The manual says of mean() "computes the mean of the values".
#
# For users of the package: rows.filter(({ value }) => Number.isFinite(value)) before each of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --loglevel=error lodash@4.18.1 > /dev/null
cat > look.cjs <<'FILE'
const _ = require('lodash');
const rows = (...values) => values.map((value, i) => ({ iso: ['LSO', 'MWI', 'ZAF', 'BWA'][i], value }));
const figures = (what, list) => console.log(`${what}: sum ${_.sumBy(list, 'value')}, mean ${_.meanBy(list, 'value').toFixed(2)}`);
figures('texts', rows('4', '6'));
figures('numbers', rows(4, 6));
figures('with a null', rows(4, 6, null));
figures('with an undefined', rows(4, 6, undefined));
figures('with a NaN', rows(4, 6, NaN));
console.log(`best two: ${_.orderBy(rows(4, null, 6, undefined), 'value', 'desc').slice(0, 2).map(({ iso }) => iso).join(', ')}`);
FILE
node look.cjs | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
texts: sum 46, mean 23.00
numbers: sum 10, mean 5.00
with a null: sum 10, mean 3.33
with an undefined: sum 10, mean 3.33
with a NaN: sum NaN, mean NaN
best two: BWA, MWI
FILE
echo 'lodash 4.18.1: as described.'
