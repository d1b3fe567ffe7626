#!/usr/bin/env bash
# world-atlas 2.0.2 (Natural Earth's countries as TopoJSON): the id of a shape, an ISO 3166-1 number, is no key.
#
# A good engineer would guess: one shape a code, one code a shape, and every member of the United Nations in the file for
# world maps. Seen in countries-50m.json: 036 stands on two shapes, Australia and the Ashmore and Cartier Islands, so that a
# map of shapes by id keeps whichever comes last; five shapes have no id at all, Kosovo among them, and share the key
# "undefined"; Tuvalu has no shape; French Guiana, Réunion, Guadeloupe, Martinique and Mayotte have none of their own, they
# are parts of France, whose colour they then take. The file of 110m has neither Tuvalu nor most small states; that of 10m
# has Tuvalu, the code that stands twice, and sixteen shapes without one.
#
# For users of the file: join by name where the id is absent, keep all shapes of a code, draw a dot for who has no shape,
# and take France's parts apart by where they lie.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{ "name": "codes", "private": true }' > package.json
npm install --no-audit --no-fund --loglevel=error world-atlas@2.0.2 > /dev/null

cat > look.cjs <<'FILE'
const { readFileSync } = require('node:fs');
const shapes = (size) =>
	JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${size}.json`), 'utf8')).objects.countries.geometries;
const names = (list) => list.map(({ properties }) => properties.name).sort().join(', ');
const numbered = (size, id) => shapes(size).filter((shape) => shape.id === id);
const without = (size) => shapes(size).filter(({ id }) => id === undefined);
const seen = [
	['050m 036', names(numbered('50m', '036'))],
	['050m without an id', names(without('50m'))],
	['050m shapes of Tuvalu (798)', numbered('50m', '798').length],
	['050m shapes of French Guiana, Guadeloupe, Martinique, Réunion, Mayotte', ['254', '312', '474', '638', '175'].flatMap((id) => numbered('50m', id)).length],
	['050m kept by a map of shapes by id', new Map(shapes('50m').map((shape) => [shape.id, shape])).size + ' of ' + shapes('50m').length],
	['010m 036', names(numbered('10m', '036'))],
	['010m without an id', without('10m').length],
	['010m shapes of Tuvalu (798)', numbered('10m', '798').length],
	['110m shapes of Tuvalu (798)', numbered('110m', '798').length]
];
for (const [what, found] of seen) console.log(`${what}: ${found}`);
FILE
node look.cjs | tee seen.txt

cat > expected.txt <<'FILE'
050m 036: Ashmore and Cartier Is., Australia
050m without an id: Indian Ocean Ter., Kosovo, N. Cyprus, Siachen Glacier, Somaliland
050m shapes of Tuvalu (798): 0
050m shapes of French Guiana, Guadeloupe, Martinique, Réunion, Mayotte: 0
050m kept by a map of shapes by id: 236 of 241
010m 036: Ashmore and Cartier Is., Australia
010m without an id: 16
010m shapes of Tuvalu (798): 1
110m shapes of Tuvalu (798): 0
FILE
if diff expected.txt seen.txt; then
	echo 'Still so: the ids of world-atlas 2.0.2 are no key.'
else
	echo 'Changed: what is written above no longer holds.' >&2
	exit 1
fi
