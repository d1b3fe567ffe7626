/** Observable Plot over a CSV file, built by Vite. */
import type { Peer } from './peer';
import { BUILD, READ, TABLE, VITE, viteFiles } from './vite';

/** What draws the chart: the same for Plot alone and within Framework. */
export const PLOT = `Plot.plot({
	width: 688,
	height: 400,
	marks: [
		Plot.ruleY([0]),
		Plot.lineY(rows, {
			x: (row) => new Date(Date.UTC(row.year, 0)),
			y: 'value',
			z: 'series',
			stroke: (row) => row.series === 'Lesotho' ? '#b3261e' : row.series.endsWith('median') ? '#444' : '#bbb',
			tip: true
		}),
		Plot.text(rows, Plot.selectLast({
			x: (row) => new Date(Date.UTC(row.year, 0)),
			y: 'value',
			z: 'series',
			text: 'series',
			textAnchor: 'start',
			dx: 3
		}))
	],
	marginRight: 130
})`;

export const plot: Peer = {
	id: 'plot',
	name: 'Plot + CSV, Vite',
	packages: { '@observablehq/plot': '0.6.17', 'd3-dsv': '3.0.2', ...VITE },
	files: (data) =>
		viteFiles(
			data,
			`import * as Plot from '@observablehq/plot';
${READ}document.querySelector('#chart').append(${PLOT});
${TABLE}`
		),
	build: BUILD,
	isPlain: true
};
