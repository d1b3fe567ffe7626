/** What answers say. */
import type { AnswersModel } from './model';

/** Each question with its answer. */
export const describeAnswers = ({ answers }: AnswersModel): string =>
	answers.map(({ question, of, word, sentence }) => `${question} (${of}): ${word}. ${sentence}`).join(' ');
