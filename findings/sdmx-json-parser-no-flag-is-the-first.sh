#!/usr/bin/env bash
# sdmx-json-parser 0.3.1 (the Pacific Community's reader of SDMX-JSON, the form in which OECD, ECB, UNICEF and many
# statistical offices answer): a value without a flag gets the first flag of the list, and where the message has an
# attribute of the whole data set, every value gets it.
#
# A good engineer would guess: an attribute that an observation does not have (null, or the end of its list) is absent.
# Seen: getData() says "Estimated value" of the observation whose OBS_STATUS is null, as of the one that has it. In the
# same message with UNIT_MULT for the data set, the flags move one place on: the value that is flagged "Missing" is
# "Estimated value" too, and its multiplier is "Millions" where the data set says "Units". A missing place is read as
# place 0, and attributes of the data set are counted as if each observation began with them.
#
# For users of the package: read flags from getObservations() with the structure's attributes yourself, a null as none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{ "name": "flags", "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error sdmx-json-parser@0.3.1 > /dev/null
cat > look.js <<'FILE'
import { createServer } from 'node:http';
import sdmx from 'sdmx-json-parser';

const list = (id, ...names) => ({ id, name: id, values: names.map((name, at) => ({ id: `${at}`, name })) });
/** A message of SDMX-JSON 2.0 with the values of three years: estimated, without a flag, missing. */
const message = (ofDataSet) => ({
	meta: { schema: 'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json', id: 'A', prepared: '2026-01-01T00:00:00Z' },
	data: {
		structures: [
			{
				name: 'Population',
				names: { en: 'Population' },
				dimensions: { dataSet: [], series: [], observation: [{ ...list('TIME_PERIOD', '2020', '2021', '2022'), keyPosition: 0 }] },
				attributes: { dataSet: ofDataSet, series: [], observation: [list('OBS_STATUS', 'Estimated value', 'Missing')] }
			}
		],
		dataSets: [
			{
				...(ofDataSet.length > 0 ? { attributes: [0] } : {}),
				observations: { '0': [21, 0], '1': [22, null], '2': [null, 1] }
			}
		]
	}
});

async function flags(ofDataSet) {
	const server = createServer((_, answer) => answer.end(JSON.stringify(message(ofDataSet)))).listen(0);
	const parser = new sdmx.SDMXParser();
	await parser.getDatasets(`http://localhost:${server.address().port}/data?dimensionAtObservation=AllDimensions`);
	server.close();
	return parser.getData().map(({ TIME_PERIOD, OBS_STATUS = 'none', UNIT_MULT = '' }) => `${TIME_PERIOD} ${OBS_STATUS}${UNIT_MULT && `, ${UNIT_MULT}`}`);
}
console.log((await flags([])).join('; '));
console.log((await flags([list('UNIT_MULT', 'Units', 'Millions')])).join('; '));
process.exit();
FILE
seen=$(node look.js)
echo "sdmx-json-parser 0.3.1, flags of 2020 (estimated), 2021 (none), 2022 (missing); then with a multiplier of the data set, Units:"
echo "$seen"
expected='2020 Estimated value; 2021 Estimated value; 2022 Missing
2020 Estimated value, Units; 2021 Estimated value, Units; 2022 Estimated value, Millions'
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
