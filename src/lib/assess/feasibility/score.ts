/** Measures of answers given as parts, against what came. */
import { mean } from 'd3-array';

export interface Scored {
	said: number;
	came: boolean;
}

/** Mean squared distance between what was said and what came: 0 is perfect, 0.25 is saying one half each time (Brier 1950). */
export const brier = (answers: readonly Scored[]): number =>
	mean(answers, ({ said, came }) => (said - (came ? 1 : 0)) ** 2) ?? NaN;

export interface Bin {
	said: number;
	came: number;
	count: number;
}

/** Answers by what was said, in tenths; "none" and "all" have bins of their own. */
export function reliability(answers: readonly Scored[]): Bin[] {
	const bins = new Map<number, Scored[]>();
	for (const answer of answers) {
		const { said } = answer;
		const bin = said === 0 ? -1 : said === 1 ? 10 : Math.floor(said * 10);
		const own = bins.get(bin);
		if (own) own.push(answer);
		else bins.set(bin, [answer]);
	}
	return [...bins]
		.sort(([a], [b]) => a - b)
		.map(([, own]) => ({
			said: mean(own, ({ said }) => said)!,
			came: mean(own, ({ came }) => (came ? 1 : 0))!,
			count: own.length
		}));
}

/** The mean gap between said and came over the bins, weighted by their answers. */
export const meanGap = (answers: readonly Scored[]): number =>
	reliability(answers).reduce((sum, { said, came, count }) => sum + Math.abs(said - came) * count, 0) /
	answers.length;
