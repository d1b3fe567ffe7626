#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1 (the functions of Excel in JavaScript): SORT puts numbers in the order of a dictionary, 100, 15.6, 70.1, 9.1,
# and the country with the highest rate is not among the two highest.
#
# A good engineer would guess: SORT does as Excel's, whose page the change that brought it (122) names: numbers by size. Seen:
# every value is made text first. The two highest of 9.1, 70.1, 100 and 15.6, by TAKE of a descending SORT, are 9.1 and
# 70.1; a growth of -1 is lower than one of -9, and 1,234,567 people are fewer than 99. A column of years, of codes with as many figures
# each, or of rates that all lie between 10 and 99.9 comes out right, so that a test with few rows shows nothing. LARGE, SMALL and
# RANK.EQ of the same package compare numbers, and RANK.EQ gives the last of that descending list place 1. The README does not
# tell of the order, and no issue of the repository was found that does.
#
# For users of the package: order with d3-array's sort and descending, or with LARGE for each place.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error @formulajs/formulajs@4.6.1 d3-array@3.2.4 > /dev/null
cat > look.js <<'FILE'
import { LARGE, RANK, SORT, TAKE } from '@formulajs/formulajs';
import { ascending, descending, sort } from 'd3-array';
const rates = () => [['LSO', 9.1], ['MWI', 70.1], ['ZMB', 100], ['NAM', 15.6]];
const show = (rows) => rows.map((row) => row.join(' ')).join(', ');
const by = (order) => sort(rates(), (a, b) => order(a[1], b[1]));
console.log(`highest first: SORT ${show(SORT(rates(), 2, -1))}; d3 ${show(by(descending))}`);
console.log(`lowest first: SORT ${show(SORT(rates(), 2, 1))}; d3 ${show(by(ascending))}`);
console.log(`two highest: TAKE of SORT ${show(TAKE(SORT(rates(), 2, -1), 2))}; LARGE ${[1, 2].map((place) => LARGE(rates().map(([, rate]) => rate), place))}`);
const list = rates().map(([, rate]) => rate);
console.log(`places by RANK.EQ in the order of SORT: ${SORT(rates(), 2, -1).map(([, rate]) => RANK.EQ(rate, list))}`);
for (const numbers of [[-1, -9, 2], [99, 1_234_567], [2003, 1999, 2011], [33.3, 12.5, 70.1], [1e21, 5.5, 12]])
	console.log(`${numbers}: SORT ${SORT(numbers.map((number) => [number])).flat()}; d3 ${sort(numbers, ascending)}`);
console.log(`in a row: ${SORT([[9.1, 70.1, 100, 15.6]], 1, 1, true)}`);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
highest first: SORT LSO 9.1, MWI 70.1, NAM 15.6, ZMB 100; d3 ZMB 100, MWI 70.1, NAM 15.6, LSO 9.1
lowest first: SORT ZMB 100, NAM 15.6, MWI 70.1, LSO 9.1; d3 LSO 9.1, NAM 15.6, MWI 70.1, ZMB 100
two highest: TAKE of SORT LSO 9.1, MWI 70.1; LARGE 100,70.1
places by RANK.EQ in the order of SORT: 4,2,3,1
-1,-9,2: SORT -1,-9,2; d3 -9,-1,2
99,1234567: SORT 1234567,99; d3 99,1234567
2003,1999,2011: SORT 1999,2003,2011; d3 1999,2003,2011
33.3,12.5,70.1: SORT 12.5,33.3,70.1; d3 12.5,33.3,70.1
1e+21,5.5,12: SORT 12,1e+21,5.5; d3 5.5,12,1e+21
in a row: 100,15.6,70.1,9.1
FILE
echo '@formulajs/formulajs 4.6.1: as described.'
