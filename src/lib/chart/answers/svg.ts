/** Answers as an SVG of its own: under a rule each status, its question, and the sentence that bears it out. */
import type { Canvas, Drawn } from '../kind';
import { MARKS } from '../marks';
import { markAt } from '../svg/mark';
import { cutText, paragraphAt, pathOf, round, textAt } from '../svg/text';
import type { AnswersModel } from './model';

const SIZE = 12;
const LINE = 16;
const GAP = 8;

export function answersSvg({ answers }: AnswersModel, { width, colours }: Canvas): Drawn {
	const marks: string[] = [];
	let y = 0;
	const say = (text: string, fill: string, weight?: number) => {
		const said = paragraphAt(
			text,
			y,
			{ width, line: LINE },
			{ fill, size: SIZE, ...(weight ? { weight } : {}) }
		);
		marks.push(...said.marks);
		y += said.height;
	};
	for (const { question, of, status, word, sentence } of answers) {
		marks.push(
			pathOf(`M0 ${y}H${round(width)}`, { stroke: colours.hairline }),
			markAt(status, 0, y + GAP, colours)
		);
		y += GAP + LINE;
		marks.push(
			textAt(cutText(word, width - 18, SIZE), 18, y - 5, { fill: colours[MARKS[status].colour], size: SIZE })
		);
		say(question, colours.ink, 650);
		say(`(${of}) ${sentence}`, colours.ink);
		y += GAP;
	}
	return { marks: marks.join(''), height: y };
}
