#!/usr/bin/env bash
# @observablehq/plot 0.6.17: a histogram with domain: [0, 100] has no countries at 100 %, and with domain: [33, 100] none below 40.
#
# A good engineer would guess: as the manual says, "values outside this extent will be ignored", and those inside are counted;
# and the last class has its upper end, as in d3.bin, which the transform is made after. Seen: classes are drawn between round
# numbers inside the domain, and what is outside the first and the last of them is left out: of fourteen countries the three
# with electricity for everybody are not there with [0, 100], nor the one at 33 % with [33, 100], nor the two between 90 and
# 95 with [25, 95]. Thresholds 0, 20 … 100 lose those at 100 too. Nothing is drawn or said of them, and "proportion" still
# divides by all, so that the bars add up to 79 %. d3-array 3.2.4 counts fourteen each time that they are in the domain. That
# thresholds of hours without a domain lose the last hour is issue 733, which was answered with: give a domain.
#
# For users of the package: a last threshold above the greatest value ([0, 20, 40, 60, 80, 100.1]), and the sum of the bars checked.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error @observablehq/plot@0.6.17 d3-array@3.2.4 > /dev/null
cat > look.js <<'FILE'
import { bin, sum } from 'd3-array';
import * as Plot from '@observablehq/plot';
const electricity = [33, 41, 47, 52, 58, 63, 66, 71, 84, 92, 95, 100, 100, 100];
/** The bars that a histogram would draw: its channels, without a page. */
function bars(reduce, options) {
	const { channels } = Plot.rectY(electricity, Plot.binX({ y: reduce }, { x: { value: (share) => share, ...options } })).initialize();
	const values = Array.from(channels.y2.value);
	const ends = Array.from(channels.x1.value).map((from, i) => `${from}-${channels.x2.value[i]}: ${values[i]}`);
	return { text: ends.join(', '), all: sum(values) };
}
for (const domain of [[0, 100], [33, 100], [25, 95]]) {
	const inside = electricity.filter((share) => share >= domain[0] && share <= domain[1]).length;
	const { text, all } = bars('count', { domain, thresholds: 5 });
	const d3 = sum(bin().domain(domain).thresholds(5)(electricity), (class_) => class_.length);
	console.log(`domain ${domain}, ${inside} of 14 in it: ${text}; in all ${all}; d3 ${d3}`);
}
const thresholds = [0, 20, 40, 60, 80, 100];
console.log(`thresholds ${thresholds}: ${bars('count', { thresholds }).text}; in all ${bars('count', { thresholds }).all}`);
console.log(`shares: ${bars('proportion', { domain: [0, 100], thresholds: 5 }).all.toFixed(3)}, by hand 11 / 14 = ${(11 / 14).toFixed(3)}`);
console.log(`with 100.1: ${bars('count', { thresholds: [0, 20, 40, 60, 80, 100.1] }).all}`);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
domain 0,100, 14 of 14 in it: 20-40: 1, 40-60: 4, 60-80: 3, 80-100: 3; in all 11; d3 14
domain 33,100, 14 of 14 in it: 40-50: 2, 50-60: 2, 60-70: 2, 70-80: 1, 80-90: 1, 90-100: 2; in all 10; d3 14
domain 25,95, 11 of 14 in it: 30-40: 1, 40-50: 2, 50-60: 2, 60-70: 2, 70-80: 1, 80-90: 1; in all 9; d3 11
thresholds 0,20,40,60,80,100: 20-40: 1, 40-60: 4, 60-80: 3, 80-100: 3; in all 11
shares: 0.786, by hand 11 / 14 = 0.786
with 100.1: 14
FILE
echo '@observablehq/plot 0.6.17: as described.'
