/** Many targets as one picture: a row a goal, in it the status and the number of each of its targets. */
import type { Colours } from '../../style/tokens';
import type { Canvas, Drawn } from '../kind';
import type { MarkId } from '../marks';
import { markAt, marksKeyAt } from '../svg/mark';
import { paragraphAt, pathOf, round, textAt, textWidth } from '../svg/text';
import type { TargetItem, TargetsModel } from './model';

const SIZE = 12;
const LINE = 18;
const GAP = 12;
/** A mark and the blank before the number. */
const INDENT = 16;
/** The part of a wide picture that goals take; in a narrower one their targets stand under them. */
const GOALS = 0.32;
const NARROW = 480;

export function overviewSvg(model: TargetsModel, { width, colours }: Canvas): Drawn {
	const narrow = width < NARROW;
	const left = narrow ? 0 : Math.round(width * GOALS);
	const marks: string[] = [];
	let y = 0;
	for (const { number, label, targets } of model.groups) {
		const said = paragraphAt(
			[number, label].filter(Boolean).join(' '),
			y + 6,
			{ width: (narrow ? width : left) - GAP, line: LINE },
			{ size: SIZE, fill: colours.ink, weight: 650 }
		);
		const row = rowOf(targets, left, y + 6 + (narrow ? said.height : 0), width, colours);
		marks.push(
			pathOf(`M0 ${round(y)}H${round(width)}`, { stroke: colours.hairline }),
			...said.marks,
			row.marks
		);
		y += 12 + (narrow ? said.height + row.height : Math.max(said.height, row.height));
	}
	const key = marksKeyAt(statusesOf(model), y + 6, width, colours);
	return { marks: marks.join('') + key.marks, height: y + 6 + key.height };
}

/** The targets of a goal from `left` on, in as many lines as they need. */
function rowOf(targets: readonly TargetItem[], left: number, top: number, width: number, colours: Colours) {
	let [x, line] = [left, 0];
	const marks = targets.map(({ status, number, id }) => {
		const name = number || id;
		const wide = INDENT + textWidth(name, SIZE);
		if (x > left && x + wide > width) [x, line] = [left, line + 1];
		const y = top + line * LINE;
		const drawn =
			markAt(status, x, y + 2, colours) +
			textAt(name, round(x + INDENT), y + 12, { fill: colours.muted, size: SIZE });
		x += wide + GAP;
		return drawn;
	});
	return { marks: marks.join(''), height: (line + 1) * LINE };
}

/** What the marks mean, each with how many targets have it, in the order in which they come. */
function statusesOf({ groups }: TargetsModel): { status: MarkId; word: string }[] {
	const counts = new Map<MarkId, { word: string; count: number }>();
	for (const { status, word } of groups.flatMap(({ targets }) => targets))
		counts.set(status, { word, count: (counts.get(status)?.count ?? 0) + 1 });
	return [...counts].map(([status, { word, count }]) => ({ status, word: `${count} ${word}` }));
}
