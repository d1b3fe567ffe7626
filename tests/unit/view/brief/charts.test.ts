import { describe, expect, it } from 'vitest';
import type { Clause, IndicatorMeta } from '../../../../src/lib/view/clause';
import { drawnClauses, MOST_CHARTS, type DrawnClause } from '../../../../src/lib/view/brief/charts';
import type { Views } from '../../../../src/lib/view/views';

const years = (count: number) => Array.from({ length: count }, (_, i) => 2000 + i);
const seriesOf = (count: number) => ({ y: years(count), v: years(count) });
const meta = (id: string) => ({ id }) as IndicatorMeta;
const clause = (id: string, indicators: string[], reason = '') =>
	({ id, label: id, no_data_reason: reason, indicators: indicators.map(meta) }) as Clause;
const viewsOf = (counts: Record<string, number>) =>
	({
		economy: {
			series: Object.fromEntries(Object.entries(counts).map(([id, count]) => [id, seriesOf(count)]))
		}
	}) as unknown as Views;

describe('the charts of a brief', () => {
	const telling = new Set(['A', 'B', 'C']);
	const chosen = (
		clauses: Clause[],
		severity: Record<string, number>,
		counts: Record<string, number>,
		worst: DrawnClause[] = []
	) => drawnClauses(clauses, worst, severity, viewsOf(counts), telling).map(({ indicator }) => indicator.id);

	it('begin with the series that the brief lists as worst, in their order, whatever their clauses’ headlines are', () => {
		const clauses = [clause('1', ['A', 'M']), clause('2', ['B'])];
		const worst = [
			{ clause: clauses[0]!, indicator: meta('M') },
			{ clause: clauses[1]!, indicator: meta('short') }
		];
		expect(chosen(clauses, { 1: 0.5, 2: 0.9 }, { A: 9, B: 9, M: 9, short: 2 }, worst)).toEqual(['M', 'B']);
	});

	it('are of the worst measures that people speak of first, then of other headlines, those without severity last', () => {
		const clauses = [clause('1', ['X']), clause('2', ['A']), clause('3', ['B']), clause('4', ['Y'])];
		expect(chosen(clauses, { 1: 0.9, 2: 0.3, 3: 0.6 }, { X: 9, A: 9, B: 9, Y: 9 })).toEqual([
			'B',
			'A',
			'X',
			'Y'
		]);
	});

	it('show a series once, and none of too few values or of a clause that nothing measures', () => {
		const clauses = [clause('1', ['A']), clause('2', ['A']), clause('3', ['B']), clause('4', ['C'], 'why')];
		expect(chosen(clauses, { 1: 0.5, 2: 0.4, 3: 0.9, 4: 1 }, { A: 9, B: 4, C: 9 })).toEqual(['A']);
	});

	it('stand in for a headline without a value, and are six at most', () => {
		const ids = years(8).map(String);
		const clauses = ids.map((id) => clause(id, ['none', id]));
		expect(chosen(clauses, {}, Object.fromEntries(ids.map((id) => [id, 9])))).toHaveLength(MOST_CHARTS);
	});
});
