/** Mosaic vgplot over DuckDB-WASM in the browser, its engine from the package and not from a CDN, built by Vite. */
import type { Peer } from './peer';
import { BUILD, VITE, viteFiles } from './vite';

/** Geometry that the charts do not use, and that the registry did not have. */
export const STAND_INS: Peer['standIns'] = {
	'@uwdata/wk-geojson': {
		'index.js': `const none = () => {
	throw new Error('There is no geometry here.');
};
export { none as wkbToGeoJSON, none as wktToGeoJSON };
`
	}
};

export const mosaic: Peer = {
	id: 'mosaic',
	name: 'Mosaic + DuckDB-WASM',
	packages: { '@uwdata/vgplot': '0.32.0', '@duckdb/duckdb-wasm': '1.32.0', ...VITE },
	standIns: STAND_INS,
	files: (data) =>
		viteFiles(
			data,
			`import * as duckdb from '@duckdb/duckdb-wasm';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import * as vg from '@uwdata/vgplot';
const engine = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(workerUrl));
await engine.instantiate(new URL(wasm, location.href).href);
const connection = await engine.connect();
await engine.registerFileText('data.csv', await (await fetch('data.csv')).text());
vg.coordinator().databaseConnector(vg.wasmConnector({ duckdb: engine, connection }));
await vg.coordinator().exec(["CREATE TABLE rows AS SELECT * FROM read_csv('data.csv')"]);
document.querySelector('#chart').append(vg.plot(
	vg.ruleY([0]),
	vg.lineY(vg.from('rows'), { x: 'year', y: 'value', z: 'series', stroke: '#999' }),
	vg.xTickFormat('d'),
	vg.width(688),
	vg.height(400)
));
const own = await connection.query("SELECT year, value FROM rows WHERE series = 'Lesotho' ORDER BY year");
document.querySelector('#table').innerHTML = '<tr><th>Year</th><th>Lesotho</th></tr>' +
	own.toArray().map((row) => '<tr><td>' + row.year + '</td><td>' + row.value + '</td></tr>').join('');
`
		),
	build: BUILD,
	mostSlowRounds: 1
};
