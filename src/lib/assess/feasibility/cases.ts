/** The years in which another economy stood where this one stands, and what came of each. */
import { bisectLeft, bisectRight } from 'd3-array';
import { endsAfter, type Histories } from './histories';

export interface Goal {
	value: number;
	better: 'up' | 'down';
}

export interface Standing {
	iso3: string;
	value: number;
	/** Of the value. */
	year: number;
	/** Until the deadline. */
	years: number;
}

export interface Case {
	/** Place among the histories' economies. */
	economy: number;
	start: number;
	from: number;
	end: number;
	to: number;
}

/** Published values are rounded: met within a thousandth of the target. */
const ROUNDING = 1e-3;

/** Whether a value is at the goal or beyond. */
export function meets({ value: target, better }: Goal): (value: number) => boolean {
	const slack = Math.abs(target) * ROUNDING;
	return better === 'up' ? (value) => value >= target - slack : (value) => value <= target + slack;
}

/** The band that is tried first, and the wider one where it holds too few economies, in spreads of the indicator. */
export const BANDS = [0.1, 0.15] as const;
/** Fewer say too little: tried on past years, 10 to 19 economies said 24 % and 31 % came. */
export const MIN_ECONOMIES = 20;

/**
 * Every country-year within the band whose window is over and has a value at its end: windows that are not over yet
 * would count as failures. The economy itself is left out.
 * @param band in spreads
 */
export function windowsWithin(histories: Histories, standing: Standing, band: number): Case[] {
	const { places, scale, spread, economies, first } = histories;
	const own = economies.indexOf(standing.iso3);
	const middle = scale(standing.value);
	const at = places.at as unknown as number[];
	const [low, high] = [bisectLeft(at, middle - band * spread), bisectRight(at, middle + band * spread)];
	const ends = endsAfter(histories, standing.years);
	const windows: Case[] = [];
	for (let i = low; i < high; i++) {
		const economy = places.economy[i]!;
		const to = ends.value[i]!;
		if (economy === own || Number.isNaN(to)) continue;
		const start = places.year[i]!;
		const from = histories.values[economy]![start - first]!;
		windows.push({ economy, start, from, end: ends.year[i]!, to });
	}
	return windows;
}

/**
 * Those of the windows that say something of a goal. Left out are places that meet it already, and economies that had
 * met it in an earlier year: a return after a war or a drought is another story. They count where this economy
 * returns as well.
 */
export function towards(
	histories: Histories,
	windows: readonly Case[],
	standing: Standing,
	goal: Goal
): Case[] {
	const { economies, first } = histories;
	const met = meets(goal);
	const own = economies.indexOf(standing.iso3);
	const best = goal.better === 'up' ? histories.highest : histories.lowest;
	const isReturn = own >= 0 && met(before(best[own]!, standing.year - first));
	return windows.filter(
		({ economy, start, from }) => !met(from) && (isReturn || !met(best[economy]![start - first]!))
	);
}

/** The best value of the years before; NaN where there is none. */
function before(best: Float64Array, at: number): number {
	return at > 0 ? best[Math.min(at, best.length) - 1]! : NaN;
}

export const countEconomies = (cases: readonly Case[]) => new Set(cases.map(({ economy }) => economy)).size;

/**
 * The windows of a standing are found once and may be asked with several goals.
 * @returns goal → the cases of the narrower band that holds enough economies; null where none does
 */
export function casesOf(histories: Histories, standing: Standing): (goal: Goal) => Case[] | null {
	const kept: Case[][] = [];
	return (goal) => {
		for (const [i, band] of BANDS.entries()) {
			const cases = towards(
				histories,
				(kept[i] ??= windowsWithin(histories, standing, band)),
				standing,
				goal
			);
			if (countEconomies(cases) >= MIN_ECONOMIES) return cases;
		}
		return null;
	};
}
