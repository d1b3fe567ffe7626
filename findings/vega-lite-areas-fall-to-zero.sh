#!/usr/bin/env bash
# vega-lite 6.4.3 (Vega 6.4.0): in a chart of areas a country whose figures end a year earlier than another's falls to zero.
#
# A good engineer would guess: what has no row is not drawn, as in the same chart with mark "line". Seen: as soon as areas have
# a colour they are stacked, and without being asked a 0 is put in for each country in each year that any other country has.
# Malawi, whose last year is 2021, stands at 0 in 2022; South Africa, which begins in 2021, rises from 0. The last point of a
# series is the one that is read, and the newest year is the one that most often lacks a country. The zeros are in the picture
# alone: nobody who looks into the data finds them.
#
# For users of the package: "impute": null in the encoding of y, and only years that every country has.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error --ignore-scripts vega@6.4.0 vega-lite@6.4.3 > /dev/null
cat > look.js <<'FILE'
import * as vega from 'vega';
import { compile } from 'vega-lite';
const values = { LSO: [5, 5, 6, 6], MWI: [3, 3, 4], ZAF: [, , 8, 9] };
const rows = Object.entries(values).flatMap(([iso, list]) => list.map((value, i) => ({ iso, year: 2019 + i, value })).filter(Boolean));
async function drawn(mark, more = {}) {
	const x = { field: 'year', type: 'quantitative' };
	const y = { field: 'value', type: 'quantitative', ...more };
	const { spec } = compile({ data: { values: rows }, mark, encoding: { x, y, color: { field: 'iso' } } });
	const view = new vega.View(vega.parse(spec), { renderer: 'none' });
	await view.runAsync();
	const points = view.data(spec.data.at(-1).name);
	return Object.keys(values).map((key) => `${key} ${points.filter(({ iso }) => iso === key).sort((a, b) => a.year - b.year).map(({ year, value }) => `${year}:${value}`).join(' ')}`).join(', ');
}
console.log(`line: ${await drawn('line')}`);
console.log(`area: ${await drawn('area')}`);
console.log(`area, impute null: ${await drawn('area', { impute: null })}`);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
line: LSO 2019:5 2020:5 2021:6 2022:6, MWI 2019:3 2020:3 2021:4, ZAF 2021:8 2022:9
area: LSO 2019:5 2020:5 2021:6 2022:6, MWI 2019:3 2020:3 2021:4 2022:0, ZAF 2019:0 2020:0 2021:8 2022:9
area, impute null: LSO 2019:5 2020:5 2021:6 2022:6, MWI 2019:3 2020:3 2021:4, ZAF 2021:8 2022:9
FILE
echo 'vega-lite 6.4.3: as described.'
