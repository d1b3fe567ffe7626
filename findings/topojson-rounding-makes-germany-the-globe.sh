#!/usr/bin/env bash
# topojson-server 3.0.1, topojson-client 3.1.0, world-atlas 2.0.2, d3-geo 3.1.2: with as few steps as the manual gives for an example,
# Maseru lies in Lesotho, Germany, Greece, the United States and three more; and in the atlas as it is, in the Maldives.
#
# A good engineer would guess: rounding coordinates to 10,000 steps moves a coast by some kilometres, and an islet that is
# smaller vanishes. Seen: a ring of three or four points that is not much larger than a step may come out the other way round,
# and d3-geo, by whose rule the inside is to the right, then takes all the rest of the globe for the islet. Of the atlas of
# 1:10m, Germany's area is 1.00 globes then, French Polynesia's 4.00; geoContains is true for every place, so that whatever looks
# for the country of a point finds the first of seven; the fill covers the map. The manuals name 1e4, 1e5 and 1e6 as typical.
# The atlas itself was made so: three rings of the Maldives, of three points each, are inside out in its finest file, at any
# number of steps, and land-10m.json has 3.29 globes of land, the mid-Atlantic among it. At 1:50m 1e4 is well and 2,000 is not.
# That the Maldives fill the map is the atlas's issue 44, closed with a hint to turn the rings; that its quantization may be too
# coarse is issue 43, open.
#
# For users of the packages: after rounding, leave out rings whose geoArea is above 2π (a hole's: below), or those of world-atlas 50m.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error topojson-server@3.0.1 topojson-client@3.1.0 world-atlas@2.0.2 d3-geo@3.1.2 > /dev/null
cat > look.js <<'FILE'
import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
const atlas = (file) => JSON.parse(readFileSync(`node_modules/world-atlas/${file}.json`, 'utf8'));
const globes = (shape) => geoArea(shape) / (4 * Math.PI);
const name = ({ properties }) => properties.name;
for (const [file, steps] of [['countries-50m', 1e4], ['countries-50m', 2e3], ['countries-10m', null], ['countries-10m', 1e5], ['countries-10m', 1e4]]) {
	const whole = atlas(file);
	const given = feature(whole, whole.objects.countries);
	const rounded = steps === null ? null : topology({ countries: given }, steps);
	const { features } = rounded === null ? given : feature(rounded, rounded.objects.countries);
	const large = features.filter((shape) => globes(shape) > 0.5).map((shape) => `${name(shape)} ${globes(shape).toFixed(2)}`);
	const found = features.filter((shape) => geoContains(shape, [27.48, -29.31])).map(name);
	console.log(`${file}${steps === null ? '' : `, ${steps} steps`}: Maseru in ${found.join(', ')}; globes: ${large.join(', ') || 'none'}`);
}
const land = atlas('land-10m');
const shape = feature(land, land.objects.land);
console.log(`land-10m: ${globes(shape).toFixed(2)} globes, the mid-Atlantic is land: ${geoContains(shape, [-30, 30])}; by hand 0.29`);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
countries-50m, 10000 steps: Maseru in Lesotho; globes: none
countries-50m, 2000 steps: Maseru in United States of America, Ukraine, Lesotho, Ireland, Canada; globes: United States of America 4.02, Ukraine 1.00, Ireland 1.00, Canada 1.02
countries-10m: Maseru in Lesotho, Maldives; globes: Maldives 3.00
countries-10m, 100000 steps: Maseru in Lesotho, Maldives; globes: Maldives 3.00
countries-10m, 10000 steps: Maseru in Germany, Greece, Lesotho, United States of America, Bahamas, Fr. Polynesia, Cook Is.; globes: Germany 1.00, Greece 1.00, United States of America 2.02, Bahamas 1.00, Fr. Polynesia 4.00, Cook Is. 1.00
land-10m: 3.29 globes, the mid-Atlantic is land: true; by hand 0.29
FILE
echo 'topojson, world-atlas 2.0.2, d3-geo 3.1.2: as described.'
