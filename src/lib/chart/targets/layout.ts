/** Places targets outside a page: status, name and numbers beside each other where there is room, else under each other. */
import { wrapText } from '../svg/text';
import type { MarkId } from '../marks';
import { linesOf, MOST_MARKS, restMarks } from './words';
import type { TargetItem, TargetsModel } from './model';

export interface PlacedLine {
	text: string;
	x: number;
	/** Baseline, px below the top of its target. */
	y: number;
	look: 'ink' | 'muted' | 'dissent' | 'check';
}

export interface PlacedTarget {
	status: MarkId;
	lines: PlacedLine[];
	/** Marks of its rows. */
	marks: { status: MarkId; x: number; y: number }[];
	height: number;
}

const LINE = 15;
const PAD = 7;
const INDENT = 18;
/** Narrower than this, names and numbers stand under each other. */
const NARROW = 620;
const STATUS_WIDTH = 168;
const MARK = 14;

/** @param size of its letters, px */
export function placeTarget(
	target: TargetItem,
	{ check }: Pick<TargetsModel, 'check'>,
	width: number,
	size: number
): PlacedTarget {
	const isNarrow = width < NARROW;
	const rest = width - STATUS_WIDTH;
	const columns = isNarrow
		? { label: 0, labelWidth: width, numbers: 0, numbersWidth: width }
		: {
				label: STATUS_WIDTH,
				labelWidth: rest * 0.45 - 14,
				numbers: STATUS_WIDTH + rest * 0.45,
				numbersWidth: rest * 0.55
			};
	const lines: PlacedLine[] = [];
	const column = (x: number, room: number, top: number) => {
		let y = top;
		return {
			say: (text: string, look: PlacedLine['look']) => {
				for (const line of wrapText(text, room, size)) {
					y += LINE;
					lines.push({ text: line, x, y: y - 4, look });
				}
			},
			leave: (px: number) => (y += px),
			end: () => y
		};
	};
	const status = column(INDENT, (isNarrow ? width : STATUS_WIDTH) - INDENT - 8, PAD);
	status.say(target.word, 'ink');
	const name = column(columns.label, columns.labelWidth, isNarrow ? status.end() : PAD);
	name.say([target.number, target.label].filter(Boolean).join(' '), 'ink');
	if (target.check) name.say(check.label, 'check');
	const numbers = column(columns.numbers, columns.numbersWidth, isNarrow ? name.end() : PAD);
	for (const { text, strong } of linesOf(target)) numbers.say(text, strong ? 'ink' : 'muted');
	const marks: PlacedTarget['marks'] = [];
	if (target.rows.length > 1) {
		const shown = target.rows.slice(0, MOST_MARKS);
		const each = Math.max(1, Math.floor(columns.numbersWidth / MARK));
		const top = numbers.end() + 3;
		shown.forEach((one, i) =>
			marks.push({
				status: one,
				x: columns.numbers + (i % each) * MARK,
				y: top + Math.floor(i / each) * MARK
			})
		);
		numbers.leave(3 + Math.ceil(shown.length / each) * MARK);
		if (restMarks(target)) numbers.say(restMarks(target), 'muted');
	}
	for (const text of target.dissent) numbers.say(text, 'dissent');
	return {
		status: target.status,
		lines,
		marks,
		height: Math.max(status.end(), name.end(), numbers.end()) + PAD
	};
}
