/** What targets say. */
import type { TargetItem, TargetsModel } from './model';

/** Rows of one target that are marked one by one; further ones are counted. */
export const MOST_MARKS = 24;

export const restMarks = ({ rows }: TargetItem): string =>
	rows.length > MOST_MARKS ? `+${rows.length - MOST_MARKS}` : '';

/** What stands beside a target, in its order: what the status leaves out, the row, its numbers, its pace, why it is not judged. */
export const linesOf = ({
	row,
	numbers,
	caution,
	pace,
	why
}: TargetItem): { text: string; strong: boolean }[] =>
	[
		{ text: caution, strong: true },
		{ text: row, strong: false },
		{ text: numbers, strong: true },
		{ text: pace, strong: false },
		...why.map((text) => ({ text, strong: false }))
	].filter(({ text }) => text !== '');

/** Each target with its status and numbers. */
export const describeTargets = ({ groups }: TargetsModel): string =>
	groups
		.flatMap(({ targets }) => targets)
		.map((one) => {
			const name = [one.number, one.label].filter(Boolean).join(' ');
			const said = [one.word, one.caution, one.numbers, one.pace, ...one.why].filter(Boolean).join('; ');
			return `${name}: ${said}.`;
		})
		.join(' ');
