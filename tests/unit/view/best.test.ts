import { describe, expect, it } from 'vitest';
import { DEFAULT_ADDRESS } from '../../../src/lib/state/base';
import { whoDidBest } from '../../../src/lib/view/best';
import { bestFigure } from '../../../src/lib/view/best-figure';
import type { IndicatorMeta } from '../../../src/lib/view/clause';
import type { SeriesView } from '../../../src/lib/types';

const indicator: IndicatorMeta = {
	id: 'reports',
	title: 'Reports owed',
	short_title: 'Reports owed',
	subject: 'reports owed',
	plural: true,
	unit: '% of reports',
	unit_kind: 'share',
	direction: 'up',
	ideal: null,
	decimals: 0,
	last_year: 2025,
	source_id: 'sdg',
	aggregate: 'median'
};
const best = (series: Record<string, SeriesView>, own: SeriesView) =>
	whoDidBest(
		indicator,
		{ indicator: 'reports', group: 'SADC', groupName: 'SADC', series, names: { ZAF: 'South Africa' } },
		{ iso3: 'LSO', name: 'Lesotho', series: own },
		{ from: null, to: null },
		DEFAULT_ADDRESS
	);
const line = (...v: number[]): SeriesView => ({ y: [2015, 2025], v });

describe('who did best', () => {
	it('calls nobody worse who has not moved, and says that nothing changed', () => {
		const still = best({ ZAF: line(100, 100) }, line(100, 100));
		expect(still?.title).toBe('Nothing changed in SADC between 2015 and 2025');
		expect(still?.model.rows.map(({ better }) => better)).toEqual([undefined, undefined]);
	});

	it('calls worse who moved the wrong way', () => {
		const found = best({ ZAF: line(100, 90) }, line(80, 100));
		expect(found?.title).toBe(
			'Lesotho improved most in SADC between 2015 and 2025; highest in 2025: Lesotho and South Africa'
		);
		expect(found?.model.rows.map(({ better }) => better)).toEqual([true, false]);
	});

	it('says a unit once that the name has already', () => {
		const of = (short_title: string) =>
			bestFigure(null, {
				indicator: { ...indicator, short_title },
				group: 'SADC',
				country: 'Lesotho',
				source: undefined
			}).measure;
		expect(of('Reports owed')).toMatch(/^Reports owed, % of reports: then and now/);
		expect(of('Sent, % of reports')).toMatch(/^Sent, % of reports: then and now/);
	});
});
