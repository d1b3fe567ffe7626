import { describe, expect, it } from 'vitest';
import { DEFAULT_ADDRESS } from '../../../src/lib/state/base';
import { comparedMeasure, whoDidBest } from '../../../src/lib/view/best';
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

	it('says how many can be compared where they are few, and who stands best among all with a value', () => {
		const none: SeriesView = { y: [], v: [] };
		const series = { ZAF: line(50, 60), AGO: { y: [2025], v: [99] }, MUS: { y: [2024], v: [97] }, NAM: none };
		expect(best(series, line(40, 80))?.title).toBe(
			'Lesotho improved most between 2015 and 2025 among the 2 in SADC with data; highest in 2025: AGO, MUS and Lesotho'
		);
	});

	it('calls nobody better or worse, and names no place, for a change too small to matter', () => {
		const found = best({ ZAF: line(50, 60) }, line(80, 79.9));
		expect(found?.title).toContain('South Africa improved most');
		expect(found?.title).toContain('; Lesotho hardly changed');
		expect(found?.model.rows.map(({ better }) => better)).toEqual([true, undefined]);
		expect(best({ ZAF: line(50, 50.2) }, line(80, 79.9))?.title).toMatch(/^Nobody improved by much in SADC/);
	});

	it('shows the share that it is ordered by', () => {
		const falls = { ...indicator, direction: 'down' } as const;
		const by = (how: 'share' | 'amount') =>
			whoDidBest(
				falls,
				{ indicator: '', group: 'SADC', groupName: 'SADC', series: { ZAF: line(50, 30) }, names: {} },
				{ iso3: 'LSO', name: 'Lesotho', series: line(5, 1) },
				{ from: null, to: null },
				DEFAULT_ADDRESS,
				how
			);
		const changes = (how: 'share' | 'amount') =>
			by(how)?.model.rows.map(({ id, change }) => `${id} ${change?.replaceAll('\u00a0', ' ')}`);
		expect(changes('share')).toEqual(['LSO −80 %', 'ZAF −40 %']);
		expect(changes('amount')).toEqual(['ZAF −20.0 percentage points', 'LSO −4.0 percentage points']);
		const { measure } = bestFigure(by('share'), {
			...{ indicator: falls, group: 'SADC', country: 'Lesotho', source: undefined }
		});
		expect(measure).toContain('ordered by the change as a part of the first value');
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

describe('the measure that members are compared by', () => {
	const inflow: IndicatorMeta = {
		...indicator,
		id: 'usd',
		title: 'Inflows, net',
		unit_kind: 'usd',
		direction: 'up'
	};
	const ofGdp: IndicatorMeta = {
		...indicator,
		id: 'gdp',
		title: 'Inflows as a share of GDP',
		unit_kind: 'percent',
		direction: 'up'
	};
	const list = [inflow, ofGdp];

	it('is no amount of money where more is better: who is large would have done best', () => {
		expect(comparedMeasure(inflow, list, { usd: {}, gdp: {} }).id).toBe('gdp');
		expect(comparedMeasure(inflow, list, { usd: {} }).id).toBe('usd');
		expect(comparedMeasure({ ...inflow, title: 'Exports' }, list, { usd: {}, gdp: {} }).id).toBe('usd');
		expect(comparedMeasure({ ...inflow, direction: 'none' }, list, { gdp: {} }).id).toBe('usd');
		expect(comparedMeasure(ofGdp, list, { usd: {}, gdp: {} }).id).toBe('gdp');
	});
});
