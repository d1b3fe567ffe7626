/** The three tests of Aid for Trade: more than before, steady, paid out as promised. */
import { sum } from 'd3-array';
import { ADDITIONAL_YEARS, assessAid } from '../../assess/frameworks/aid-for-trade';
import type { RowQuestion } from '../../assess/frameworks/question';
import type { VerdictStatus } from '../../assess/frameworks/verdict';
import { pastPoints } from '../../series/window';
import type { AnswersModel } from '../../chart/answers/model';
import type { SeriesView } from '../../types';
import type { HeavyYear, TradeTestWords } from '../../words/aid/trade-tests';
import { tradeTests } from '../../words/en/aid/trade-tests';
import { said } from '../../words/verdict-words';
import type { FrameworkView } from '../verdicts';

export interface TestLine {
	id: string;
	/** What is asked. */
	label: string;
	/** Which series: "Paid out, edition of 2020". */
	row: string;
	question: RowQuestion;
}

/** The questions of the three tests, out of the framework's file. */
export function testLines(framework: Pick<FrameworkView, 'targets'>): TestLine[] {
	return framework.targets
		.filter(({ id }) => ['additional', 'predictable', 'delivered'].includes(id))
		.flatMap(({ id, label, rows }) =>
			rows.map((row) => ({ id, label, row: row.label, question: row.question }))
		);
}

export interface TestAnswer {
	id: string;
	label: string;
	row: string;
	status: VerdictStatus;
	word: string;
	sentence: string;
	/** Years of the baseline that the row asks for; null where the test has none. */
	base: readonly [number, number] | null;
	/** A newer edition of the same test is in force. */
	superseded: boolean;
	/** Set where what was paid is held to promises that hang on one year. */
	heavy: HeavyYear | null;
}

/** The year that outweighs the others among the last three with both payments and promises; null without one. */
export function heavyYear(paid: SeriesView | undefined, promised: SeriesView | undefined): HeavyYear | null {
	const years = new Set(pastPoints(paid).map(({ year }) => year));
	const last = pastPoints(promised)
		.filter(({ year }) => years.has(year))
		.slice(-ADDITIONAL_YEARS);
	const all = sum(last, ({ value }) => value);
	const most = last.find(({ value }) => all > 0 && value > all / 2);
	return most && last.length === ADDITIONAL_YEARS ? { year: most.year, share: most.value / all } : null;
}

export function testAnswers(
	lines: readonly TestLine[],
	series: Record<string, SeriesView>,
	{ verdicts, hangs }: TradeTestWords = tradeTests
): TestAnswer[] {
	return lines.map(({ id, label, row, question }) => {
		const [paid, promised] = [series[question.indicator], series[question.commitmentsOf ?? '']];
		const { rule, unit } = question;
		const verdict = assessAid({ ...question, series: paid ?? null, commitments: promised ?? null });
		const { status } = verdict;
		const { label: word, sentence } = said(verdicts, verdict, unit);
		const heavy = id === 'delivered' && isJudged(status) ? heavyYear(paid, promised) : null;
		return {
			...{ id, label, row, status, word, heavy },
			superseded: question.refused === 'superseded',
			base: rule.kind === 'aid-for-trade' && rule.test === 'additional' ? (rule.base ?? null) : null,
			sentence: heavy ? `${sentence} ${hangs(heavy)}` : sentence
		};
	});
}

const isJudged = (status: VerdictStatus) => status === 'achieved' || status === 'not-achieved';

/** One answer a test, in their order: of its rows in force the first that can be judged. */
export function oneEach(answers: readonly TestAnswer[]): TestAnswer[] {
	return [...new Set(answers.map(({ id }) => id))].flatMap((id) => {
		const rows = answers.filter((one) => one.id === id && !one.superseded);
		return rows.find(({ status }) => isJudged(status)) ?? rows[0] ?? [];
	});
}

/** Which of the tests that can be judged are met. */
export function testFinding(
	answers: readonly TestAnswer[],
	economy: string,
	{ title }: TradeTestWords = tradeTests
): string {
	const tests = oneEach(answers);
	const judged = tests.filter(({ status }) => isJudged(status));
	return title(
		economy,
		judged.map(({ id, status, base }) => ({ id, isMet: status === 'achieved', base })),
		tests.length,
		judged.find(({ heavy }) => heavy)?.heavy ?? null
	);
}

/** As a chart that lists them. */
export const testModel = (
	answers: readonly TestAnswer[],
	{ heads }: TradeTestWords = tradeTests
): AnswersModel => ({
	...heads,
	answers: answers.map(({ id, label, row, status, word, sentence }) => ({
		...{ id: `${id}-${row}`, question: label, of: row, status, word, sentence }
	}))
});
