/** Whether what was promised is reached: one bar for each of the newest frameworks that bind an economy. */
import {
	isJudged,
	type FrameworkEntry,
	type Letter,
	type TargetVerdict,
	type VerdictFile
} from '../verdicts';
import type { Delivery } from './answers';

/** The most bars, and the fewest targets that make one. */
const MOST_BARS = 3;
const FEWEST_TARGETS = 3;
/** A target is judged by what is at most so many years old. */
const RECENT_YEARS = 6;
/** Lines of criteria are no targets: to pass one is no success. */
const NO_TARGETS = new Set(['ldc-criteria']);
/** Letters of those that are judged, from the furthest to the nearest. */
export const ORDER: readonly Letter[] = ['d', 'n', 'l', 'c', 't', 'a'];

/**
 * A target that a defensible series measures: judged, with a number and a baseline or a line to hold a value against,
 * and a recent value. A target without a number, judged by "at least 1 % a year", is none.
 */
export const isMeasured = ({ s, t, l }: TargetVerdict, asOf: number): boolean =>
	isJudged(s) && t !== undefined && l !== undefined && l[0] >= asOf - RECENT_YEARS;

/** The targets that are counted on the home page, and how many a framework's own page judges in all. */
export function countsOf(verdicts: readonly TargetVerdict[], asOf: number) {
	return {
		measured: verdicts.filter((one) => isMeasured(one, asOf)),
		judged: verdicts.filter(({ s }) => isJudged(s)).length
	};
}

/** @param asOf the newest year that any data have: a framework whose years are over does not count */
export function deliveries(
	frameworks: readonly FrameworkEntry[],
	file: VerdictFile,
	asOf: number
): Delivery[] {
	return frameworks
		.filter(({ years, method }) => years[1] > asOf && !NO_TARGETS.has(method))
		.sort((a, b) => b.years[0] - a.years[0] || b.targetIds.length - a.targetIds.length)
		.flatMap((entry): Delivery[] => {
			const verdicts = Object.values(file.frameworks[entry.id]?.[entry.method] ?? {});
			const { measured, judged } = countsOf(verdicts, asOf);
			const letters = measured.map(({ s }) => s as Letter);
			if (letters.length < FEWEST_TARGETS) return [];
			const counts = ORDER.flatMap((letter): [Letter, number][] => {
				const count = letters.filter((one) => one === letter).length;
				return count > 0 ? [[letter, count]] : [];
			});
			const { id, short_title, title, years } = entry;
			return [
				{
					framework: id,
					short_title,
					title,
					until: years[1],
					counts,
					measured: letters.length,
					judged,
					targets: verdicts.length
				}
			];
		})
		.slice(0, MOST_BARS)
		.sort((a, b) => b.targets - a.targets);
}
