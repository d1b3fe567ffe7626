import type { Canvas, Drawn } from '../../chart/kind';
import { cutText, pathOf, textAt, textWidth } from '../../chart/svg/text';
import type { Card } from '../../take/card';
import { lineOf, type MeasureLine } from '../../view/home/row';
import { english as words } from '../../words/en';
import { homeOf } from '../home';

const LINE = 23;
const SIZE = 14;
const GAP = 28;

/** How a country is doing: in a sentence, and what is worst and what is best. */
export function homeCard(): Card {
	const { answers, views } = homeOf();
	const region = answers.region?.inSentence ?? 'the world';
	const lines = (rows: typeof answers.worst) => rows.map((row) => lineOf(row, region, words));
	const [worst, best] = [lines(answers.worst), lines(answers.best)];
	return {
		title: answers.said.level,
		measure: `How is ${views.country.inSentence} doing? Places in ${region}, 1st is best`,
		sources: [],
		none: answers.said.direction,
		draw: worst.length + best.length === 0 ? null : (canvas) => sides(worst, best, canvas)
	};
}

function sides(worst: readonly MeasureLine[], best: readonly MeasureLine[], canvas: Canvas): Drawn {
	const { width, colours } = canvas;
	const wide = (width - GAP) / 2;
	const side = (title: string, lines: readonly MeasureLine[], x: number) =>
		textAt(title, x, 14, { fill: colours.ink, size: 15, weight: 650 }) +
		lines
			.map(({ name, place }, i) => {
				const base = 14 + (i + 1) * LINE;
				const said = cutText(name, wide - textWidth(place, SIZE) - 8, SIZE);
				return (
					pathOf(`M${x} ${base - 16.5}h${wide}`, { stroke: colours.hairline }) +
					textAt(said, x, base, { fill: colours.ink, size: SIZE }) +
					textAt(place, x + wide, base, { fill: colours.muted, size: SIZE, anchor: 'end' })
				);
			})
			.join('');
	return {
		marks: side(words.worstOf(worst.length), worst, 0) + side(words.bestOf(best.length), best, wide + GAP),
		height: 20 + Math.max(worst.length, best.length) * LINE
	};
}
