#!/usr/bin/env bash
# flatgeobuf 4.5.0: the first country decides what is known of all. If it has no rate, no country has one in the file; if its rate is
# null, 9 per cent is above 10.5; and a country's own id is gone, with a number in its place that is another country's.
#
# A good engineer would guess: the columns of a file are all the properties of its features, each of the type of its values, and a
# feature keeps its id. Seen: serialize() of GeoJSON looks at the first feature alone. What it lacks is written for none, though a
# missing key is valid GeoJSON and is how many writers leave out what is not known. A null of its makes a column of text, and
# numbers come back as "10.5" and "9", of which the second is the greater. In a column of numbers a later empty text is 0, "<5" null.
# The member id, where most atlases keep the code of a country, is not in the file, and deserialize() puts the place in the file
# there: Namibia, 516, is fifth below and has 4, Afghanistan's number. Nothing warns; geobuf 4.0.0 gives all back as it was. The format
# itself lets each feature have its own properties. The manual shows the two calls and says nothing of columns; no issue was found.
#
# For users of the package: before writing, give every feature all keys, put one first that has a value for each, copy id to a property.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error flatgeobuf@4.5.0 geobuf@4.0.0 pbf@4.0.1 > /dev/null
cat > look.js <<'FILE'
import { deserialize, serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { decode, encode } from 'geobuf';
import Pbf from 'pbf';
const places = { ERI: ['232', 39, 15], LSO: ['426', 28, -29], MWI: ['454', 34, -13], NAM: ['516', 17, -22], AFG: ['004', 66, 34] };
const feature = ([country, of]) => {
	const [id, ...coordinates] = places[country];
	return { type: 'Feature', id, properties: { country, ...of }, geometry: { type: 'Point', coordinates } };
};
const said = ({ id, properties: { country, ...of } }) => `${JSON.stringify(id)} ${country} ${JSON.stringify(of)}`;
async function look(what, list) {
	const features = list.map(feature);
	const read = [];
	for await (const one of deserialize(serialize({ type: 'FeatureCollection', features }))) read.push(one);
	console.log(`${what}: ${read.map(said).join(', ')}`);
	const geobuf = decode(new Pbf(encode({ type: 'FeatureCollection', features }, new Pbf()))).features;
	if (geobuf.map(said).join() !== features.map(said).join()) console.log('geobuf has changed');
	return read;
}
const [lso, mwi, nam] = [['LSO', { rate: 9 }], ['MWI', { rate: 10.5 }], ['NAM', { rate: 20 }]];
await look('Eritrea last, without a rate', [lso, mwi, nam, ['ERI', {}]]);
await look('Eritrea first, without a rate', [['ERI', {}], lso, mwi, nam]);
const read = await look('Eritrea first, null', [['ERI', { rate: null }], lso, mwi, nam]);
const highest = read.slice(1).reduce((a, b) => (b.properties.rate > a.properties.rate ? b : a));
await look('Eritrea in between, empty', [lso, ['ERI', { rate: '' }], mwi, ['AFG', { rate: '<5' }], nam]);
await look('a note on the second', [lso, ['MWI', { rate: 10.5, note: 'estimate' }]]);
console.log(`highest with null first: ${highest.properties.country}`);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
Eritrea last, without a rate: 0 LSO {"rate":9}, 1 MWI {"rate":10.5}, 2 NAM {"rate":20}, 3 ERI {"rate":null}
Eritrea first, without a rate: 0 ERI {}, 1 LSO {}, 2 MWI {}, 3 NAM {}
Eritrea first, null: 0 ERI {}, 1 LSO {"rate":"9"}, 2 MWI {"rate":"10.5"}, 3 NAM {"rate":"20"}
Eritrea in between, empty: 0 LSO {"rate":9}, 1 ERI {"rate":0}, 2 MWI {"rate":10.5}, 3 AFG {"rate":null}, 4 NAM {"rate":20}
a note on the second: 0 LSO {"rate":9}, 1 MWI {"rate":10.5}
highest with null first: LSO
FILE
echo 'flatgeobuf 4.5.0: as described.'
