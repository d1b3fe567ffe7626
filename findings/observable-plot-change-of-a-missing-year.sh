#!/usr/bin/env bash
# @observablehq/plot 0.6.17: the change from the year before, by windowY({ k: 2, reduce: 'difference' }), is 0 where a year has no value.
#
# A good engineer would guess: a difference of which one side is missing is missing. Seen: as missing values are passed over in
# a window, the one value that is left is both its first and its last, so the difference is 0 and the ratio 1: "no change" is
# drawn for the year without a value and again for the year after it, and for the first year of all. From 60 in 2015 to 70 in
# 2021 with three years missing the drawn changes add up to 2, not to 10. A mean or a maximum of such a window is still of the
# data; a difference is not. The manual tells of "strict" for the ends of a series, whose values "may be noisy", and for all
# reducers alike.
#
# For users of the package: strict: true with 'difference' and 'ratio'.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error @observablehq/plot@0.6.17 > /dev/null
cat > look.js <<'FILE'
import * as Plot from '@observablehq/plot';
const rows = [60, 62, null, 66, null, null, 70].map((value, i) => ({ year: 2015 + i, value }));
/** What the mark draws, by year. */
function drawn(reduce, strict) {
	const mark = Plot.lineY(rows, Plot.windowY({ k: 2, anchor: 'end', reduce, strict }, { x: 'year', y: 'value' }));
	return Array.from(mark.initialize().channels.y.value, (value) => (Number.isFinite(value) && value !== null ? +value.toFixed(3) : '–'));
}
for (const [reduce, strict] of [['difference', false], ['ratio', false], ['difference', true]])
	console.log(`${reduce}${strict ? ', strict' : ''}: ${drawn(reduce, strict).join(' ')}`);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
difference: 0 2 0 0 0 – 0
ratio: 1 1.033 1 1 1 – 1
difference, strict: – 2 – – – – –
FILE
echo '@observablehq/plot 0.6.17: as described.'
