/** What peers that are built by Vite have in common: the page around the chart. */
import type { PeerData } from './peer';

export const VITE = { vite: '8.3.8' };
export const BUILD = ['vite', 'build', '--base', './', '--outDir', 'dist', '--logLevel', 'warn'] as const;

/** The page, its data and its script. @param script what draws into #chart; `rows` is read */
export function viteFiles({ title, unit, csv }: PeerData, script: string): Record<string, string> {
	return {
		'index.html': `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>HIV and AIDS</title><link rel="stylesheet" href="/style.css">
<script type="module" src="/main.js"></script>
</head>
<body><h1>HIV and AIDS</h1><h2>${title}</h2><p>${unit}</p>
<div id="chart"></div><table id="table"></table></body>
</html>`,
		'style.css':
			'body{font:16px/1.5 system-ui,sans-serif;max-width:720px;margin:2rem auto;padding:0 1rem}' +
			'#chart{height:400px}table{border-collapse:collapse}td,th{padding:.2rem .8rem;text-align:left}',
		'public/data.csv': csv,
		'main.js': script
	};
}

/** Reads the data as most pages do, and lists the country's own values. */
export const READ = `import { autoType, csvParse } from 'd3-dsv';
const rows = csvParse(await (await fetch('data.csv')).text(), autoType);
`;
export const TABLE = `
document.querySelector('#table').innerHTML = '<tr><th>Year</th><th>Lesotho</th></tr>' +
	rows.filter((row) => row.series === 'Lesotho').map((row) => '<tr><td>' + row.year + '</td><td>' + row.value + '</td></tr>').join('');
`;
/** Rows by series. */
export const GROUPED = `
const bySeries = Map.groupBy(rows, (row) => row.series);
const colour = (name) => name === 'Lesotho' ? '#b3261e' : name.endsWith('median') ? '#444' : '#bbb';
`;
