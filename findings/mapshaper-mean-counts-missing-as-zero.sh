#!/usr/bin/env bash
# mapshaper 0.7.70: the mean of a group of countries counts those without a figure as 0: of 60, nothing and 40 it is 33.3.
#
# A good engineer would guess: mean() and median() in the calc of -dissolve, -join and -calc are of the figures that are there,
# as in SQL. Seen: an empty cell of a CSV and a null are a 0 among the others: the mean of 60, nothing and 40 is 33.3 and not
# 50, the median 40 and not 50, and the lowest value null, while the highest is 60. The very same country, when its record has
# no such key at all, is left out of the mean, which is 50, and there is no median then: two files that say the same make two
# maps. Where nobody of a region has a figure the sum is 0. -sort and -classify of the same program know a null from a 0. The
# manual says "arithmetic mean" and "median value" of the two, and nothing of what is missing.
#
# For users of the program: -filter 'rate !== null' before a command with calc, and regions that it empties said as such.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts mapshaper@0.7.70 > /dev/null
cat > look.cjs <<'FILE'
const { applyCommands } = require('mapshaper');
const csv = 'country,region,rate\nLSO,south,60\nSWZ,south,\nNAM,south,40\nERI,horn,\n';
const absent = [['LSO', 60], ['SWZ'], ['NAM', 40]].map(([country, rate]) => ({ country, region: 'south', rate }));
const calc = 'calc="n = count(), average = mean(rate), middle = median(rate), lowest = min(rate), highest = max(rate), total = sum(rate)"';
async function look(what, name, text, before = '') {
	const out = await applyCommands(`-i ${name} ${before} -dissolve region ${calc} -o out.json format=json`, { [name]: text });
	for (const { region, n, average, middle, lowest, highest, total } of JSON.parse(out['out.json'])) {
		const mean = average === null ? null : Number(average.toFixed(1));
		console.log(`${what}, ${region} ${n}: mean ${mean}, median ${middle}, ${lowest} to ${highest}, sum ${total}`);
	}
}
look('an empty cell', 'a.csv', csv)
	.then(() => look('no such key', 'a.json', JSON.stringify(absent)))
	.then(() => look('filtered', 'a.csv', csv, "-filter 'rate !== null'"));
FILE
node look.cjs | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
an empty cell, south 3: mean 33.3, median 40, null to 60, sum 100
an empty cell, horn 1: mean null, median null, null to null, sum 0
no such key, south 3: mean 50, median undefined, 40 to 60, sum 100
filtered, south 2: mean 50, median 50, 40 to 60, sum 100
FILE
echo 'mapshaper 0.7.70: as described.'
