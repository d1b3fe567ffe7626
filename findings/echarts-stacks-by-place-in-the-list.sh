#!/usr/bin/env bash
# echarts 6.1.0: series that are stacked over years as numbers are added by their place in the list, not by their year.
#
# A good engineer would guess: a stack adds what stands at one x. Seen: with xAxis of type 'value' or 'time', the first point of
# one series stands on the first point of the other whatever their years. Lesotho's aid from 2000 and Malawi's from 2001, as
# two series that begin in different years: Malawi's 10 of 2001 is drawn at 11 (on Lesotho's 1 of 2000), where Lesotho's 2 of
# 2001 would make it 12, and 2003, where Lesotho has nothing, is drawn at 13. With years as texts on an axis of type
# 'category' the same series are added by year (12, 13, 10). Every series whole, in the same years, hides it. That
# points must have the same x in the same places is asked to be said in the manual in echarts-doc, issue 254, which is open.
#
# For users of the package: years as categories, or every series filled to the same years (null where there is no value).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error echarts@6.1.0 > /dev/null
cat > look.js <<'FILE'
import * as echarts from 'echarts';
const lesotho = [[2000, 1], [2001, 2], [2002, 3]];
const malawi = [[2001, 10], [2002, 10], [2003, 10]];
/** Where the top line is drawn in the picture, in the axis's own unit: read from its path. */
function tops(type, write = (year) => year) {
	const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 600, height: 400 });
	const series = [lesotho, malawi].map((points, i) => ({
		type: 'line', stack: 'aid', symbol: 'none', lineStyle: { color: ['#010101', '#020202'][i] },
		data: points.map(([year, value]) => [write(year), value])
	}));
	chart.setOption({ animation: false, xAxis: { type, min: type === 'category' ? undefined : 'dataMin' }, yAxis: { min: 0, max: 15 }, series });
	const path = chart.renderToSVGString().split('<path').find((text) => text.includes('stroke="#020202"'));
	const points = /d="M([^"]*)"/.exec(path)[1].split('L').map((point) => Number(point.trim().split(/[ ,]/)[1]));
	const seen = points.map((y) => Math.round(chart.convertFromPixel({ yAxisIndex: 0 }, y)));
	chart.dispose();
	return seen.join(', ');
}
console.log(`value: ${tops('value')}`);
console.log(`time: ${tops('time', (year) => `${year}-01-01`)}`);
console.log(`category: ${tops('category', String)}`);
process.exit(0);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
value: 11, 12, 13
time: 11, 12, 13
category: 12, 13, 10
FILE
echo 'echarts 6.1.0: as described.'
