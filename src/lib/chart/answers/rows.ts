/** Answers as rows. */
import type { Rows } from '../kind';
import type { AnswersModel } from './model';
import { answersTable } from './table';

export const answersRows: Rows<AnswersModel> = {
	isEmpty: ({ answers }) => answers.length === 0,
	table: answersTable
};
