/** What is known of single economies beside the series itself: surveys that break it, and rates of a handful of people. */
import { FEWEST_PEOPLE, peopleOf } from '../../src/lib/assess/few-people';
import { isPace } from '../../src/lib/assess/frameworks/judged';
import { observed } from '../../src/lib/assess/frameworks/points';
import type { RowQuestion } from '../../src/lib/assess/frameworks/question';
import type { Refusal } from '../../src/lib/assess/frameworks/refusal';
import { needsBaseline } from '../../src/lib/assess/frameworks/target';
import type { Verdict } from '../../src/lib/assess/frameworks/verdict';
import { BIRTH_RATE, POPULATION } from '../../src/lib/query/population';
import type { Inputs } from './inputs';

/** The rule that refuses the comparison of an economy's two values; null when none does. */
export function economyRefusal(
	question: RowQuestion,
	verdict: Verdict,
	iso3: string,
	inputs: Inputs
): Refusal | null {
	const from = verdict.since ?? verdict.baseline;
	const { latest } = verdict;
	if (!from || !latest || !(isPace(verdict.status) || needsBaseline(question.rule))) return null;
	const isBroken = inputs.data.breaks.some(
		({ indicator, economy, year }) =>
			indicator === question.indicator && economy === iso3 && from[0] < year && year <= latest[0]
	);
	if (isBroken) return 'survey-break';
	const per = peopleOf(question.unit.unit);
	if (!per) return null;
	const counts = [from, latest].map(([year, rate]) => {
		const people = peopleIn(per.births, iso3, year, inputs);
		return people === null ? Infinity : (rate * people) / per.each;
	});
	return Math.max(...counts) < FEWEST_PEOPLE ? 'few-people' : null;
}

function peopleIn(births: boolean, iso3: string, year: number, inputs: Inputs): number | null {
	const at = (indicator: string) =>
		observed(inputs.series.get(indicator)?.get(iso3))
			.filter((point) => Math.abs(point.year - year) <= 3)
			.sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0]?.value ?? null;
	const population = at(POPULATION);
	if (!births) return population;
	const rate = at(BIRTH_RATE);
	return population === null || rate === null ? null : (population * rate) / 1000;
}
