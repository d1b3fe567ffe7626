/** The three tests of Aid for Trade: more than before, steady, paid out as promised. */
import { answer, type RowQuestion } from '../../assess/frameworks/question';
import type { VerdictStatus } from '../../assess/frameworks/verdict';
import type { TableModel } from '../../chart/model';
import type { SeriesView } from '../../types';
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
}

export function testAnswers(lines: readonly TestLine[], series: Record<string, SeriesView>): TestAnswer[] {
	return lines.map(({ id, label, row, question }) => {
		const {
			status,
			label: word,
			sentence
		} = answer(question, series[question.indicator] ?? null, series[question.commitmentsOf ?? ''] ?? null);
		return { id, label, row, status, word, sentence };
	});
}

/** How many of the tests that can be judged are met. */
export function testFinding(answers: readonly TestAnswer[], economy: string): string {
	const judged = answers.filter(({ status }) => status === 'achieved' || status === 'not-achieved');
	const met = judged.filter(({ status }) => status === 'achieved').length;
	return judged.length === 0
		? `None of the tests of Aid for Trade can be judged for ${economy}`
		: `Aid for Trade to ${economy} meets ${met} of ${judged.length} tests: more than before, steady, paid out`;
}

export function testTable(answers: readonly TestAnswer[], caption: string): TableModel {
	return {
		caption,
		columns: [
			{ id: 'test', label: 'Test' },
			{ id: 'series', label: 'Series' },
			{ id: 'verdict', label: 'Verdict' },
			{ id: 'numbers', label: 'Numbers' }
		],
		rows: answers.map(({ label, row, word, sentence }) => [label, row, word, sentence])
	};
}
