#!/usr/bin/env bash
# @turf/turf 7.4.0 with world-atlas 2.0.2: Russia is a third too small, Fiji nine times too large, and Antarctica is below zero.
#
# A good engineer would guess: turf.area is of the shape on the globe, whoever drew the file. Seen: countries of world-atlas are
# stitched together over the 180th meridian, as d3-geo, which follows a line the short way round, wants it; Turf takes longitudes
# for plain numbers and follows the line the long way, past Greenwich. At 50m Russia has 10.8 million km² (16.9 by d3-geo), Fiji
# 163 thousand (18), Antarctica minus 10.6 million; all others agree within 2 %. People per km² are half as many again in
# Russia. Its turf.centroid is 81° east and not 96°, its centerOfMass 28°, west of Moscow, and a point in the sea off Norway
# lies in it. No error. The manual of Turf speaks of the meridian neither under area nor under centroid; that bbox is off there
# is Turf's issue 2061, which is open.
#
# For users of the packages: geoArea, geoCentroid and geoContains of d3-geo for shapes of world-atlas.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error @turf/area@7.4.0 @turf/centroid@7.4.0 @turf/center-of-mass@7.4.0 @turf/boolean-point-in-polygon@7.4.0 \
	world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.2 > /dev/null
cat > look.js <<'FILE'
import { readFileSync } from 'node:fs';
import { area } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { centerOfMass } from '@turf/center-of-mass';
import { centroid } from '@turf/centroid';
import { geoArea, geoCentroid, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
const atlas = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'));
const { features } = feature(atlas, atlas.objects.countries);
for (const shape of features) {
	const turf = area(shape) / 1e6;
	const d3 = geoArea(shape) * 6371.0088 ** 2;
	if (Math.abs(turf / d3 - 1) > 0.02) console.log(`${shape.properties.name}: turf ${Math.round(turf / 1e3)}, d3 ${Math.round(d3 / 1e3)} thousand km²`);
}
const russia = features.find(({ properties }) => properties.name === 'Russia');
const east = ([longitude]) => Math.round(longitude);
const middles = [centroid(russia).geometry.coordinates, centerOfMass(russia).geometry.coordinates, geoCentroid(russia)].map(east);
console.log(`Russia's middle, degrees east: centroid ${middles[0]}, centerOfMass ${middles[1]}, d3 ${middles[2]}`);
console.log(`Russia has 67° north, 0° east: turf ${booleanPointInPolygon([0, 67], russia)}, d3 ${geoContains(russia, [0, 67])}`);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
Russia: turf 10791, d3 16880 thousand km²
Fiji: turf 163, d3 18 thousand km²
Antarctica: turf -10616, d3 12256 thousand km²
Russia's middle, degrees east: centroid 81, centerOfMass 28, d3 96
Russia has 67° north, 0° east: turf true, d3 false
FILE
echo 'Turf 7.4.0 with world-atlas 2.0.2: as described.'
