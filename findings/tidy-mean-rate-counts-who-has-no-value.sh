#!/usr/bin/env bash
# @tidyjs/tidy 2.6.1: meanRate('literate', 'people') divides by the people of countries that have no number of literates.
#
# A good engineer would guess: a rate over several countries is of those that have both numbers, as rate() of the same package
# gives nothing for a row without one and mean() leaves such rows out. Seen: sums are made apart, of the numerators that are
# there and of all denominators. Of 2.0 million people 1.6 can read, of 2.5 million 2.2, and of 20 million nobody knows: the
# rate is 15.5 %, and not 84.4 %. With the countries swapped (a numerator and no denominator) it is more than 100 %. No warning;
# the larger the country without data, the further off.
#
# For users of the package: filter to the rows that have both before meanRate.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error @tidyjs/tidy@2.6.1 > /dev/null
cat > look.js <<'FILE'
import { filter, meanRate, mutate, rate, summarize, tidy } from '@tidyjs/tidy';
const rows = [
	{ iso: 'LSO', literate: 1.6, people: 2 },
	{ iso: 'MWI', literate: null, people: 20 },
	{ iso: 'BWA', literate: 2.2, people: 2.5 }
];
const of = (list) => tidy(list, summarize({ share: meanRate('literate', 'people') }))[0].share.toFixed(3);
console.log(`rate of each: ${tidy(rows, mutate({ share: rate('literate', 'people') })).map(({ share }) => share?.toFixed(2)).join(', ')}`);
console.log(`meanRate: ${of(rows)}`);
console.log(`meanRate of rows with both: ${of(tidy(rows, filter(({ literate }) => literate !== null)))}`);
console.log(`meanRate without a denominator: ${of([rows[0], { iso: 'MWI', literate: 15, people: null }, rows[2]])}`);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
rate of each: 0.80, , 0.88
meanRate: 0.155
meanRate of rows with both: 0.844
meanRate without a denominator: 4.178
FILE
echo '@tidyjs/tidy 2.6.1: as described.'
