#!/usr/bin/env bash
# plotly.js 4.1.2: in a chart of shares an outflow of 2 beside inflows of 30 is drawn as -100 %, as tall as the inflows.
#
# A good engineer would guess: barnorm: 'percent' divides, as the manual says, by "the sum of all values at that location",
# 28, or by their sizes, 32, and barmode: 'relative' puts what is below zero under the line. Seen: with the two together the
# bars above and those below the line are made 100 each, by a sum of their own: 18 and 12 are 60 and 40, and -2 is -100. So a year
# with one small repayment and a year in which all went out look the same, and a country that only received has nothing below.
# With barmode: 'stack' the divisor is 28, and the tops are 64.3, 107.1 and 100. Two modes of stacking, two numbers for one
# share, and only one of them is the manual's. Net lending, migration and foreign investment are of both signs.
#
# For users of the package: reckon the shares before, and leave barnorm alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error plotly.js-dist-min@4.1.2 jsdom@29.1.1 > /dev/null
cat > look.js <<'FILE'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<!doctype html>', { pretendToBeVisual: true, url: 'http://localhost/' });
for (const name of Object.getOwnPropertyNames(window)) if (!(name in globalThis)) globalThis[name] = window[name];
Object.assign(globalThis, { window, self: window });
window.URL.createObjectURL = () => '';
window.HTMLCanvasElement.prototype.getContext = () => null;
window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 10, height: 10 });
const { default: Plotly } = await import('plotly.js-dist-min');
const flows = { loans: { 2019: 18, 2020: 18, 2021: -18 }, grants: { 2019: 12, 2020: 12, 2021: -12 }, repaid: { 2019: 0, 2020: -2, 2021: -2 } };
/** What the bars are as tall as, by year, in the order of the flows. */
async function tall(layout) {
	const page = window.document.body.appendChild(window.document.createElement('div'));
	const traces = Object.entries(flows).map(([name, years]) => ({ type: 'bar', name, x: Object.keys(years).map((year) => `y${year}`), y: Object.values(years) }));
	await Plotly.newPlot(page, traces, layout);
	return [0, 1, 2].map((year) => page.calcdata.map((bars) => bars[year].s.toFixed(1)).join(', ')).join(' | ');
}
console.log(`flows: ${['2019', '2020', '2021'].map((year) => Object.values(flows).map((years) => years[year]).join(', ')).join(' | ')}`);
console.log(`relative: ${await tall({ barmode: 'relative', barnorm: 'percent' })}`);
console.log(`stack: ${await tall({ barmode: 'stack', barnorm: 'percent' })}`);
const shares = (values, divisor) => values.map((value) => ((100 * value) / divisor).toFixed(1)).join(', ');
console.log(`2020 by hand: of the sum, 28: ${shares([18, 12, -2], 28)}; of the sizes, 32: ${shares([18, 12, -2], 32)}`);
process.exit(0);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
flows: 18, 12, 0 | 18, 12, -2 | -18, -12, -2
relative: 60.0, 40.0, 0.0 | 60.0, 40.0, -100.0 | -56.3, -37.5, -6.3
stack: 60.0, 40.0, 0.0 | 64.3, 42.9, -7.1 | -56.3, -37.5, -6.3
2020 by hand: of the sum, 28: 64.3, 42.9, -7.1; of the sizes, 32: 56.3, 37.5, -6.3
FILE
echo 'plotly.js 4.1.2: as described.'
