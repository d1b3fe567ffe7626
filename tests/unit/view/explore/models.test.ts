/** Models of one year of everybody, and of sums, from a small world. */
import { describe, expect, it } from 'vitest';
import { pointAt } from '../../../../src/lib/series/point';
import type { ExploreState } from '../../../../src/lib/state/explore';
import { barsChart } from '../../../../src/lib/view/explore/charts/bars';
import { stackOf } from '../../../../src/lib/view/explore/charts/stack';
import { distributionOf, mapOf, scatterOf } from '../../../../src/lib/view/explore/charts/world';
import { DIRECTORY } from '../../state/lists';
import { basisOf, measure } from './small-world';

const UP = measure('UP', {
	LSO: [pointAt(2010, 40), pointAt(2015, 30)],
	ZAF: [pointAt(2013, 20, 'observed', 'estimate')],
	BWA: [pointAt(2015, 10)],
	KEN: [pointAt(2001, 1)]
});
const RIGHT = measure('RIGHT', { LSO: [pointAt(2010, 4), pointAt(2015, 3)], ZAF: [pointAt(2015, 2)] });

const basis = (part: Partial<ExploreState>, measures = [UP, RIGHT]) =>
	basisOf({ with: ['SADC', 'ZAF'], ...part }, measures, 2015);

describe('one year of all economies', () => {
	it('is on a map with the years of values near it, and classes as asked for', () => {
		const { model } = mapOf(basis({ classes: 'round' }))!;
		expect(model.rows.map(({ id, value, year }) => [id, value, year])).toEqual([
			['BWA', 10, 2015],
			['LSO', 30, 2015],
			['ZAF', 20, 2013]
		]);
		expect(model.rows.find(({ id }) => id === 'LSO')).toMatchObject({ focus: true });
		expect(model.rows.find(({ id }) => id === 'ZAF')).toMatchObject({ slot: 1, nature: 'estimate' });
		expect(model.rule).toEqual({ by: 'round', classes: 5 });
		expect(model).not.toHaveProperty('region');
	});

	it('names economies in its title as a sentence has them', () => {
		const one = measure('ONE', { LSO: [pointAt(2015, 5)], GMB: [pointAt(2015, 9)], NLD: [pointAt(2015, 1)] });
		expect(mapOf(basis({ country: 'GMB' }, [one]))!.title).toBe(
			'ONE, 2015: highest in the Gambia (9.0 %), lowest in the Netherlands (1.0 %)'.replaceAll(
				' %',
				'\u00a0%'
			)
		);
	});

	it('is cut to a group, and parts in two at zero for a change', () => {
		const { model } = mapOf(basis({ group: 'SADC', transform: [{ kind: 'change', years: 5 }] }))!;
		expect(model.region?.label).toBe('SADC');
		expect(model.region?.members).toContain('ZMB');
		expect(model.middle).toBe(0);
	});

	it('has no place for a focus that is no member of the group asked for', () => {
		const ids = (group: string) => mapOf(basis({ group }))!.model.rows.map(({ id }) => id);
		expect(ids('SADC')).toContain('LSO');
		expect(ids('SIDS')).not.toContain('LSO');
		const outside = barsChart(basis({ group: 'SIDS' }, [UP]))!.chart;
		expect(JSON.stringify(outside)).not.toContain('LSO');
	});

	it('stands along an axis with the members of the first group marked', () => {
		const { model } = distributionOf(basis({ scale: 'symlog' }))!;
		expect(model).toMatchObject({ group: 'SADC', scale: 'symlog', year: 2015 });
		expect(model.rows.every(({ member }) => member)).toBe(true);
	});

	it('is a dot where both measures have a value, with the way there of those chosen', () => {
		const { model, notes } = scatterOf(basis({ trails: 'on' }))!;
		expect(model.dots.map(({ id, x, y, xYear, yYear }) => [id, x, y, xYear, yYear])).toEqual([
			['LSO', 3, 30, 2015, 2015],
			['ZAF', 2, 20, 2015, 2013]
		]);
		expect(model.dots[0]!.trail).toEqual([
			{ year: 2010, x: 4, y: 40 },
			{ year: 2015, x: 3, y: 30 }
		]);
		expect(model.groups!.length).toBeLessThanOrEqual(5);
		expect(model.without).toBe(DIRECTORY.economies.length - 2);
		expect(notes!.join(' ')).toContain('does not say that one brings about the other');
	});

	it('is nothing where no year has values', () => {
		const none = { ...basis({}), year: null };
		expect([mapOf(none), distributionOf(none), scatterOf(none)]).toEqual([null, null, null]);
	});
});

describe('a stack', () => {
	it('has a part an economy, never a group, or a part an indicator of the focus', () => {
		const one = stackOf(basis({}, [UP]), 'area')!;
		expect(one.model.parts.map(({ id }) => id)).toEqual(['LSO', 'ZAF']);
		expect(one.notes!.join(' ')).toContain('Groups are not stacked');
		expect(stackOf(basis({ with: [] }), 'bars')!.model.parts.map(({ id }) => id)).toEqual(['UP', 'RIGHT']);
	});
});
