/** ECharts over a CSV file, built by Vite, with only the parts that the chart needs. */
import type { Peer } from './peer';
import { BUILD, GROUPED, READ, TABLE, VITE, viteFiles } from './vite';

export const echarts: Peer = {
	id: 'echarts',
	name: 'ECharts + CSV, Vite',
	packages: { echarts: '6.1.0', 'd3-dsv': '3.0.2', ...VITE },
	files: (data) =>
		viteFiles(
			data,
			`import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
${READ}${GROUPED}
use([LineChart, GridComponent, TooltipComponent, SVGRenderer]);
init(document.querySelector('#chart'), null, { renderer: 'svg' }).setOption({
	tooltip: { trigger: 'axis' },
	xAxis: { type: 'value', min: 'dataMin', max: 'dataMax' },
	yAxis: { type: 'value' },
	series: [...bySeries].map(([name, of]) => ({
		name,
		type: 'line',
		symbol: 'none',
		lineStyle: { color: colour(name) },
		data: of.map((row) => [row.year, row.value])
	}))
});
${TABLE}`
		),
	build: BUILD,
	isPlain: true
};
