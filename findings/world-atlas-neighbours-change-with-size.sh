#!/usr/bin/env bash
# world-atlas 2.0.2 with topojson-client 3.1.0: who shares a border hangs on the size of the file, and not as one would guess.
#
# A good engineer would guess: neighbours() of topojson-client finds the land borders, and a finer file has all of a coarser
# one and some more. Seen: Botswana and Zambia, which meet at Kazungula, are neighbours in the coarsest file (110m) and in
# neither of the finer ones; China and Macao are neighbours at 50m and no longer at 10m; Spain and Morocco (Ceuta, Melilla)
# are at 10m alone; Cameroon and Niger, between which Chad and Nigeria lie, are neighbours at 110m. At 10m some countries are
# neighbours of themselves, for one name stands on several shapes.
#
# For users of the file: take the union of 50m and 10m, leave 110m alone, drop a country's own name, and hold the list
# against one that was written by people before anything is said of "neighbours".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{ "name": "neighbours", "private": true }' > package.json
npm install --no-audit --no-fund --loglevel=error world-atlas@2.0.2 topojson-client@3.1.0 > /dev/null

cat > look.cjs <<'FILE'
const { readFileSync } = require('node:fs');
const { neighbors } = require('topojson-client');
function borders(size) {
	const file = require.resolve(`world-atlas/countries-${size}.json`);
	const { geometries } = JSON.parse(readFileSync(file, 'utf8')).objects.countries;
	const name = (i) => geometries[i].properties.name;
	return new Set(neighbors(geometries).flatMap((list, i) => list.map((j) => [name(i), name(j)].sort().join('–'))));
}
const sizes = ['110m', '50m', '10m'].map((size) => [size, borders(size)]);
for (const pair of ['Botswana–Zambia', 'China–Macao', 'Morocco–Spain', 'Cameroon–Niger', 'Canada–Canada'])
	console.log(`${pair}: ${sizes.filter(([, all]) => all.has(pair)).map(([size]) => size).join(' and ')}`);
FILE
node look.cjs | tee seen.txt

cat > expected.txt <<'FILE'
Botswana–Zambia: 110m
China–Macao: 50m
Morocco–Spain: 10m
Cameroon–Niger: 110m
Canada–Canada: 10m
FILE
if diff expected.txt seen.txt; then
	echo 'Still so: the neighbours of world-atlas 2.0.2 change with the size of the file.'
else
	echo 'Changed: what is written above no longer holds.' >&2
	exit 1
fi
