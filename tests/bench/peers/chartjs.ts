/** Chart.js over a CSV file, built by Vite, with only the parts that the chart needs. */
import type { Peer } from './peer';
import { BUILD, GROUPED, READ, TABLE, VITE, viteFiles } from './vite';

export const chartjs: Peer = {
	id: 'chartjs',
	name: 'Chart.js + CSV, Vite',
	packages: { 'chart.js': '4.6.1', 'd3-dsv': '3.0.2', ...VITE },
	files: (data) =>
		viteFiles(
			data,
			`import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
${READ}${GROUPED}
Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);
const canvas = document.createElement('canvas');
document.querySelector('#chart').append(canvas);
new Chart(canvas, {
	type: 'line',
	data: {
		datasets: [...bySeries].map(([label, of]) => ({
			label,
			data: of.map((row) => ({ x: row.year, y: row.value })),
			borderColor: colour(label),
			pointRadius: 0
		}))
	},
	options: { maintainAspectRatio: false, scales: { x: { type: 'linear' }, y: { beginAtZero: true } } }
});
${TABLE}`
		),
	build: BUILD,
	isPlain: true
};
