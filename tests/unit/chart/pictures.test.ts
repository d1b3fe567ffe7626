/** Pictures of charts that have much to say on little room. */
import { describe, expect, it } from 'vitest';
import { listingLayout } from '../../../src/lib/chart/listing/layout';
import type { ListingModel } from '../../../src/lib/chart/listing/model';
import type { MultiplesModel } from '../../../src/lib/chart/multiples/model';
import { MULTIPLES_SAMPLES } from '../../../src/lib/chart/multiples/samples';
import { multiplesSvg } from '../../../src/lib/chart/multiples/svg';
import { SCATTER_SAMPLES } from '../../../src/lib/chart/scatter/samples';
import { scatterSvg } from '../../../src/lib/chart/scatter/svg';
import { tokens } from '../../../src/lib/style/tokens';

const textsOf = (marks: string) => [...marks.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text ?? '');

describe('a picture', () => {
	it('of a scatter has the whole name of each axis on a phone', () => {
		const { model } = SCATTER_SAMPLES[0]!;
		const label = 'Gross domestic product for each person of the country, in the prices of the year';
		const { marks } = scatterSvg(
			{ ...model, x: { ...model.x, label }, y: { ...model.y, label } },
			{ width: 320, colours: tokens.light }
		);
		const said = textsOf(marks).join(' ');
		expect(said).toContain('(logarithmic)');
		expect(said.match(/prices of the year/g)?.length).toBeGreaterThanOrEqual(2);
	});

	it('of small charts of one line each has no key, for each is named by its title', () => {
		const { model } = MULTIPLES_SAMPLES[0]!;
		const alone: MultiplesModel = {
			...model,
			cells: model.cells.map((cell) => ({
				...cell,
				model: { ...cell.model, series: cell.model.series.slice(0, 1) }
			}))
		};
		const canvas = { width: 720, colours: tokens.light };
		expect(multiplesSvg(alone, canvas).marks.startsWith('<g')).toBe(true);
		expect(multiplesSvg(model, canvas).marks.startsWith('<rect')).toBe(true);
	});

	it('of fourteen years in colours is a table as wide as a page, and not a list', () => {
		const years = Array.from({ length: 14 }, (_, i) => String(1960 + 5 * i));
		const model: ListingModel = {
			columns: [
				{ id: 'place', label: 'Economy or group' },
				...years.map((year) => ({ id: year, label: year, numeric: true }))
			],
			rows: [['Democratic Republic of the Congo', ...years.map((_, i) => 1.5 * i)]],
			heat: { classes: ['low', 'high'], below: null, cells: [[null, ...years.map((_, i) => i % 2)]] }
		};
		expect(listingLayout(model, 672, 12).head).toHaveLength(15);
		expect(listingLayout({ columns: model.columns, rows: model.rows }, 672, 12).head).toBe(null);
	});
});
