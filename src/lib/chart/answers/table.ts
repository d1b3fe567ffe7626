import type { TableModel } from '../model';
import type { AnswersModel } from './model';

/** A row an answer. */
export const answersTable = ({ heading, ofHeading, answers }: AnswersModel, caption: string): TableModel => ({
	caption,
	columns: [
		{ id: heading.toLowerCase(), label: heading },
		{ id: ofHeading.toLowerCase(), label: ofHeading },
		{ id: 'verdict', label: 'Verdict' },
		{ id: 'numbers', label: 'Numbers' }
	],
	rows: answers.map(({ question, of, word, sentence }) => [question, of, word, sentence])
});
