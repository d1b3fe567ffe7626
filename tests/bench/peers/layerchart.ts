/** LayerChart (Svelte) over a CSV file, built by Vite. */
import type { Peer } from './peer';
import { BUILD, GROUPED, READ, TABLE, VITE, viteFiles } from './vite';

export const layerchart: Peer = {
	id: 'layerchart',
	name: 'LayerChart + CSV, Vite',
	packages: {
		layerchart: '2.5.0',
		svelte: '5.57.3',
		'@sveltejs/vite-plugin-svelte': '7.3.1',
		'd3-dsv': '3.0.2',
		'd3-scale': '4.0.2',
		...VITE
	},
	files: (data) => ({
		...viteFiles(
			data,
			`import { mount } from 'svelte';
import App from './App.svelte';
${READ}${GROUPED}
const series = [...bySeries].map(([key, of]) => ({ key, data: of, color: colour(key) }));
mount(App, { target: document.querySelector('#chart'), props: { series } });
${TABLE}`
		),
		'vite.config.js':
			"import { svelte } from '@sveltejs/vite-plugin-svelte';\nexport default { plugins: [svelte()] };\n",
		'App.svelte': `<script>
	import { LineChart } from 'layerchart';
	let { series } = $props();
</script>
<div style="height: 400px">
	<LineChart x="year" y="value" {series} />
</div>
`
	}),
	build: BUILD,
	isPlain: true
};
