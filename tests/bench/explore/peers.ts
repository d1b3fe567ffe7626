/** The three pages of each peer, as its users would write them: a chart, and a control that draws it anew. */
import { BUILD, VITE } from '../peers/vite';
import { STAND_INS } from '../peers/mosaic';
import type { Peer } from '../peers/peer';
import type { ExploreFiles } from './data';

export const PAGES = ['line', 'scatter', 'map'] as const;
export type PageKind = (typeof PAGES)[number];

const page = (kind: PageKind) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${kind}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:1100px;margin:2rem auto;padding:0 1rem}#chart{min-height:440px}</style>
<script type="module" src="/${kind}.js"></script>
</head>
<body><h1>Life expectancy</h1><button id="change">Change</button><div id="chart"></div></body>
</html>`;

const config = `export default { build: { target: 'esnext', rollupOptions: { input: { line: 'line.html', scatter: 'scatter.html', map: 'map.html' } } } };
`;

/** @param scripts by kind @param data files of public/ */
const files = (scripts: Record<PageKind, string>, data: Record<string, string>): Record<string, string> => ({
	'vite.config.js': config,
	...Object.fromEntries(
		PAGES.flatMap((kind) => [
			[`${kind}.html`, page(kind)],
			[`${kind}.js`, scripts[kind]]
		])
	),
	...Object.fromEntries(Object.entries(data).map(([name, text]) => [`public/${name}`, text]))
});

const CHOSEN = `let chosen = ['Lesotho', 'South Africa', 'Botswana', 'Eswatini'];`;

const PLOT_HEAD = `import * as Plot from '@observablehq/plot';
import { autoType, csvParse } from 'd3-dsv';
const chart = document.querySelector('#chart');
const read = async (name) => csvParse(await (await fetch(name)).text(), autoType);
`;
const PLOT_FOOT = (change: string) => `
draw();
document.querySelector('#change').onclick = () => { ${change}; draw(); };
`;

const plotScripts: Record<PageKind, string> = {
	line: `${PLOT_HEAD}const rows = await read('one.csv');
${CHOSEN}
const draw = () => chart.replaceChildren(Plot.plot({
	width: 1000, height: 440, marginRight: 110, x: { tickFormat: 'd' },
	marks: [
		Plot.lineY(rows.filter((row) => chosen.includes(row.name)), { x: 'year', y: 'value', stroke: 'name', tip: true }),
		Plot.text(rows.filter((row) => chosen.includes(row.name)), Plot.selectLast({ x: 'year', y: 'value', z: 'name', text: 'name', textAnchor: 'start', dx: 3 }))
	]
}));${PLOT_FOOT(`chosen = chosen.filter((name) => name !== 'Botswana')`)}`,
	scatter: `${PLOT_HEAD}const rows = await read('two.csv');
let year = 2023;
const draw = () => chart.replaceChildren(Plot.plot({
	width: 1000, height: 440, grid: true, r: { range: [0, 22] },
	marks: [
		Plot.linearRegressionY(rows.filter((row) => row.year === year), { x: 'right', y: 'up' }),
		Plot.dot(rows.filter((row) => row.year === year), { x: 'right', y: 'up', r: 'size', fill: 'steelblue', fillOpacity: 0.6, title: 'name', tip: true })
	]
}));${PLOT_FOOT('year = 2000')}`,
	map: `${PLOT_HEAD}import { feature } from 'topojson-client';
const [rows, world] = await Promise.all([read('one.csv'), (await fetch('world.json')).json()]);
const countries = feature(world, world.objects.countries);
let year = 2023;
const draw = () => {
	const values = new Map(rows.filter((row) => row.year === year).map((row) => [row.m49, row.value]));
	chart.replaceChildren(Plot.plot({
		width: 1000, projection: 'equal-earth', color: { type: 'quantile', n: 5, scheme: 'ylgnbu', legend: true },
		marks: [Plot.geo(countries, { fill: (one) => values.get(Number(one.id)), stroke: '#fff', strokeWidth: 0.5, title: (one) => one.properties.name })]
	}));
};${PLOT_FOOT('year = 2000')}`
};

/** @param files what they draw */
export const plotPages = (data: ExploreFiles): Peer => ({
	id: 'explore-plot',
	name: 'Plot + CSV, Vite',
	packages: { '@observablehq/plot': '0.6.17', 'd3-dsv': '3.0.2', 'topojson-client': '3.1.0', ...VITE },
	files: () => files(plotScripts, { 'one.csv': data.one, 'two.csv': data.two, 'world.json': data.world }),
	build: BUILD
});

const MOSAIC_HEAD = `import * as duckdb from '@duckdb/duckdb-wasm';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import * as vg from '@uwdata/vgplot';
const chart = document.querySelector('#chart');
const engine = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(workerUrl));
const files = (names) => Promise.all(names.map(async (name) => [name, await (await fetch(name)).text()]));
const start = async (names) => {
	const [texts] = await Promise.all([files(names), engine.instantiate(new URL(wasm, location.href).href)]);
	const connection = await engine.connect();
	for (const [name, text] of texts) await engine.registerFileText(name, text);
	vg.coordinator().databaseConnector(vg.wasmConnector({ duckdb: engine, connection }));
};
const asked = vg.Selection.intersect();
const ask = (predicate) => asked.update({ source: chart, clients: new Set(), value: String(predicate), predicate });
`;
const MOSAIC_FOOT = (change: string) => `
document.querySelector('#change').onclick = () => ask(${change});
`;

const mosaicScripts: Record<PageKind, string> = {
	line: `${MOSAIC_HEAD}await start(['one.csv']);
await vg.coordinator().exec(["CREATE TABLE rows AS SELECT * FROM read_csv('one.csv')"]);
ask(vg.sql\`name IN ('Lesotho', 'South Africa', 'Botswana', 'Eswatini')\`);
chart.append(vg.plot(
	vg.lineY(vg.from('rows', { filterBy: asked }), { x: 'year', y: 'value', stroke: 'name' }),
	vg.xTickFormat('d'), vg.width(1000), vg.height(440)
));${MOSAIC_FOOT("vg.sql`name IN ('Lesotho', 'South Africa', 'Eswatini')`")}`,
	scatter: `${MOSAIC_HEAD}await start(['two.csv']);
await vg.coordinator().exec(["CREATE TABLE rows AS SELECT * FROM read_csv('two.csv')"]);
ask(vg.sql\`year = 2023\`);
chart.append(vg.plot(
	vg.dot(vg.from('rows', { filterBy: asked }), { x: 'right', y: 'up', r: 'size', fill: 'steelblue', fillOpacity: 0.6, title: 'name' }),
	vg.regressionY(vg.from('rows', { filterBy: asked }), { x: 'right', y: 'up' }),
	vg.rRange([0, 22]), vg.grid(true), vg.width(1000), vg.height(440)
));${MOSAIC_FOOT('vg.sql`year = 2000`')}`,
	map: `${MOSAIC_HEAD}await start(['one.csv', 'outlines.csv']);
await vg.coordinator().exec([
	"CREATE TABLE outlines AS SELECT * FROM read_csv('outlines.csv', max_line_size = 10000000)",
	"CREATE TABLE rows AS SELECT geometry, year, value FROM read_csv('one.csv') AS v JOIN outlines ON outlines.m49 = v.m49"
]);
ask(vg.sql\`year = 2023\`);
chart.append(vg.plot(
	vg.geo(vg.from('rows', { filterBy: asked }), { geometry: 'geometry', fill: 'value', stroke: 'white' }),
	vg.projectionType('equal-earth'), vg.colorScale('quantile'), vg.colorN(5), vg.colorScheme('ylgnbu'), vg.width(1000)
));${MOSAIC_FOOT('vg.sql`year = 2000`')}`
};

/** Outlines come as text: the engine's own geometry is an extension that is fetched from a host of its makers. */
export const mosaicPages = (data: ExploreFiles): Peer => ({
	id: 'explore-mosaic',
	name: 'Mosaic + DuckDB-WASM',
	packages: { '@uwdata/vgplot': '0.32.0', '@duckdb/duckdb-wasm': '1.32.0', ...VITE },
	standIns: STAND_INS,
	files: () =>
		files(mosaicScripts, { 'one.csv': data.one, 'two.csv': data.two, 'outlines.csv': data.outlines }),
	build: BUILD
});
