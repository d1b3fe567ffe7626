import type { Canvas, Drawn } from '../../chart/kind';
import { MARKS } from '../../chart/marks';
import { markAt } from '../../chart/svg/mark';
import { attributes, runsAt } from '../../chart/svg/text';
import type { Card } from '../../take/card';
import { standing } from '../../view/framework-list';
import { countStatuses } from '../../view/verdicts';
import { STATUS_WORDS } from '../../words/en/verdicts';
import { frameworkPage } from '../framework-page';

const BAR = 22;
const LINE = 24;
/** Two columns from this width on. */
const WIDE = 560;

/** How a country stands on a framework: a bar of its targets by status, and how many each has. */
export async function frameworkCard(id: string): Promise<Card | null> {
	const page = await frameworkPage(id);
	if (!page) return null;
	const { framework, country, targets } = page;
	const verdicts = country.file.frameworks[id]?.[framework.method] ?? {};
	const letters = targets.map((target) => verdicts[target.id]?.s ?? 'x').join('');
	return {
		title: standing(country.country.inSentence, letters, page.isOver),
		measure: `${framework.title}, ${framework.years[0]} to ${framework.years[1]}`,
		sources: [],
		none: framework.note ?? '',
		draw: letters === '' ? null : (canvas) => statusBar(letters, canvas)
	};
}

/** Segments as long as their counts, and under them each count with its mark and word. */
export function statusBar(letters: string, { width, colours }: Canvas): Drawn {
	const counts = countStatuses(letters);
	const all = Math.max(1, letters.length);
	const long = width - 2 * (counts.length - 1);
	let x = 0;
	const bar = counts.map(({ status, count }) => {
		const wide = (long * count) / all;
		const fill = colours[MARKS[status].colour];
		const open = MARKS[status].open ? { fill: colours.paper, stroke: fill } : { fill };
		const rect = `<rect${attributes({ x, y: 0, width: wide, height: BAR, ...open })}/>`;
		x += wide + 2;
		return rect;
	});
	const columns = width >= WIDE ? 2 : 1;
	const rows = Math.ceil(counts.length / columns);
	const said = counts.map(({ status, count }, i) => {
		const left = (width / columns) * Math.floor(i / rows);
		const base = BAR + 30 + (i % rows) * LINE;
		return (
			markAt(status, left, base - 11, colours) +
			runsAt([{ text: `${count} `, weight: 650 }, { text: STATUS_WORDS[status] }], left + 20, base, {
				fill: colours.ink,
				size: 15
			})
		);
	});
	return { marks: bar.join('') + said.join(''), height: BAR + 14 + rows * LINE };
}
