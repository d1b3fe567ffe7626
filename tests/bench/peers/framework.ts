/** Observable Framework with Plot. Its packages come from node_modules: its default would fetch them from a CDN. */
import type { Peer } from './peer';
import { PLOT } from './plot';

export const framework: Peer = {
	id: 'framework',
	name: 'Framework + Plot',
	packages: { '@observablehq/framework': '1.13.4', '@observablehq/plot': '0.6.17', 'd3-dsv': '3.0.2' },
	files: ({ title, unit, csv }) => ({
		'observablehq.config.js':
			"export default { root: 'src', output: 'dist', title: 'HIV and AIDS', globalStylesheets: [], pages: [] };\n",
		'src/data.csv': csv,
		'src/index.md': `# HIV and AIDS

## ${title}

${unit}

\`\`\`js
import * as Plot from '@observablehq/plot';
import { autoType, csvParse } from 'd3-dsv';
const rows = csvParse(await FileAttachment('data.csv').text(), autoType);
\`\`\`

\`\`\`js
display(${PLOT});
\`\`\`

\`\`\`js
const table = document.createElement('table');
table.innerHTML = '<tr><th>Year</th><th>Lesotho</th></tr>' + rows
	.filter((row) => row.series === 'Lesotho')
	.map((row) => '<tr><td>' + row.year + '</td><td>' + row.value + '</td></tr>').join('');
display(table);
\`\`\`
`
	}),
	build: ['observable', 'build']
};
