/**
 * How good "who has done it before" would have been: asked in a past year with what had happened by then, held against
 * what came. Beside it two answers that it has to beat: how often the same is reached from any level, and the projection.
 */
import { project } from '../frameworks/projection';
import type { SeriesView, UnitKind } from '../../types';
import { casesOf, meets, type Goal } from './cases';
import { endOf, endsAfter, historiesOf, type Histories } from './histories';
import { tenthsOf } from './precedents';

export interface TrialIndicator {
	kind: UnitKind;
	/** Which way is better. */
	better: 'up' | 'down';
	series: ReadonlyMap<string, SeriesView>;
	/** Numbers that frameworks ask for. */
	targets: readonly number[];
}

export interface TrialAnswer {
	/** The year in which it is asked, and how many years later it is held against. */
	asked: number;
	years: number;
	isTarget: boolean;
	/** Part of the cases that met the goal, and how many cases and economies. */
	said: number;
	cases: number;
	came: boolean;
	/** What the same rule came to from any level, and the projection's chance; null without one. */
	climate: number;
	projected: number | null;
	/** Whether the value at the end lies between the first and the last tenth of the histories. */
	inside: boolean;
}

export const TRIAL_YEARS = [2000, 2005, 2010, 2014] as const;
export const TRIAL_HORIZONS = [5, 6, 10] as const;
/** Cuts, rises, and gaps to a hundred closed, as parts. */
const PARTS = [0.1, 0.25, 0.5] as const;
const TENTH_IN_DEVIATIONS = 1.2816;
/** The last value may be so many years older than the year of the question. */
const AGE = 2;

/** A goal for any starting value: a number of a framework, or a part of where one stands. */
type GoalAt = (value: number) => Goal;

/** @param keep leaves out economies, where all of them take too long */
export function* trial(
	{ kind, better, series, targets }: TrialIndicator,
	keep: (iso3: string) => boolean = () => true
): Generator<TrialAnswer> {
	const all = historiesOf(series, kind);
	if (!all) return;
	const rules: { goalAt: GoalAt; isTarget: boolean }[] = [
		...targets.map((value) => ({ goalAt: () => ({ value, better }), isTarget: true })),
		...PARTS.map((part) => ({ goalAt: partOf(part, better, kind), isTarget: false }))
	];
	for (const asked of TRIAL_YEARS) {
		const known = historiesOf(series, kind, asked);
		if (!known) continue;
		for (const years of TRIAL_HORIZONS) {
			const windows = allWindows(known, years);
			const asks = rules.map(({ goalAt, isTarget }) => ({
				goalAt,
				isTarget,
				climate: climateOf(windows, goalAt)
			}));
			for (const [economy, iso3] of known.economies.entries()) {
				const from = lastOf(known, economy, asked);
				if (!from || !keep(iso3)) continue;
				const end = endOf(all, all.economies.indexOf(iso3), from.year, years);
				if (!end) continue;
				const casesFor = casesOf(known, { iso3, ...from, years });
				const chanceOf = projectedChance(series.get(iso3)!, asked, from.year + years, kind);
				for (const { goalAt, isTarget, climate } of asks) {
					const goal = goalAt(from.value);
					const met = meets(goal);
					const cases = climate === null || met(from.value) ? null : casesFor(goal);
					if (!cases) continue;
					const [low, , high] = tenthsOf(cases.map(({ to }) => to));
					yield {
						asked,
						years,
						isTarget,
						said: cases.filter(({ to }) => met(to)).length / cases.length,
						cases: cases.length,
						came: met(end.value),
						climate: climate!,
						projected: chanceOf(goal),
						inside: end.value >= low && end.value <= high
					};
				}
			}
		}
	}
}

function partOf(part: number, better: 'up' | 'down', kind: UnitKind): GoalAt {
	if (better === 'down') return (value) => ({ value: value * (1 - part), better });
	if (kind === 'share') return (value) => ({ value: value + part * (100 - value), better });
	return (value) => ({ value: value * (1 + part), better });
}

function lastOf({ values, first, newest }: Histories, economy: number, asked: number) {
	for (let year = Math.min(asked, newest); year >= Math.max(first, asked - AGE); year--) {
		const value = values[economy]![year - first]!;
		if (!Number.isNaN(value)) return { year, value };
	}
	return null;
}

/** From and to of every place whose window is over. */
function allWindows(histories: Histories, years: number): [from: number, to: number][] {
	const { places, values, first } = histories;
	const { value: ends } = endsAfter(histories, years);
	const windows: [number, number][] = [];
	places.economy.forEach((economy, i) => {
		const to = ends[i]!;
		if (!Number.isNaN(to)) windows.push([values[economy]![places.year[i]! - first]!, to]);
	});
	return windows;
}

/** Part of all places not there yet, at any level, that met the goal; null without any. */
function climateOf(windows: readonly (readonly [number, number])[], goalAt: GoalAt): number | null {
	let [count, reached] = [0, 0];
	for (const [from, to] of windows) {
		const met = meets(goalAt(from));
		if (met(from)) continue;
		count++;
		if (met(to)) reached++;
	}
	return count > 0 ? reached / count : null;
}

/** The projection's interval read as a normal distribution on the side of the goal; null without a projection. */
function projectedChance(
	{ y, v }: SeriesView,
	asked: number,
	until: number,
	unitKind: UnitKind
): (goal: Goal) => number | null {
	const count = y.findIndex((year) => year > asked);
	const [years, values] = count < 0 ? [y, v] : [y.slice(0, count), v.slice(0, count)];
	const last = project({ y: years, v: values }, { unitKind, until })?.points.at(-1);
	if (!last) return () => null;
	return ({ value: target, better }) => {
		const edge = target > last.value ? Math.max(last.low, last.high) : Math.min(last.low, last.high);
		const deviation = Math.abs(edge - last.value) / TENTH_IN_DEVIATIONS;
		const away = (better === 'up' ? target - last.value : last.value - target) / (deviation || 1e-9);
		return 1 - normal(away);
	};
}

/** The normal distribution's share below x (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.17). */
function normal(x: number): number {
	const t = 1 / (1 + 0.2316419 * Math.abs(x));
	const tail =
		((((1.330274429 * t - 1.821255978) * t + 1.781477937) * t - 0.356563782) * t + 0.31938153) *
		t *
		(Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI));
	return x >= 0 ? 1 - tail : tail;
}
