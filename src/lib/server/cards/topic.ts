import type { Canvas, Drawn } from '../../chart/kind';
import { cutText, pathOf, textAt, textWidth } from '../../chart/svg/text';
import { upperFirst } from '../../format/upper-first';
import { formatValue } from '../../format/value';
import { priorities } from '../../query/priorities';
import type { Indicator } from '../../types';
import type { Card } from '../../take/card';
import { catalog } from '../catalog';
import { database } from '../database';
import { prerenderedViews } from '../views';
import { topicId } from './path';

const LINE = 25;
const SIZE = 15;
const MOST = 6;

/** Topics that are called by their letters are written as such. */
const nameOf = (topic: string): string =>
	/^(hiv|ict)$/.test(topic) ? topic.toUpperCase() : upperFirst(topic);

/** All topics in the order of the alphabet. */
export const topics = async (): Promise<string[]> =>
	[...new Set([...(await catalog()).indicators.values()].map(({ topic }) => topic))].sort();

/** A topic's indicators share one card: the measures that clauses lead with, with the newest values. */
export async function topicCard(id: string): Promise<Card | null> {
	const { indicators, sources } = await catalog();
	const all = [...indicators.values()].filter(({ topic }) => topicId(topic) === id);
	const topic = all[0]?.topic;
	if (!topic) return null;
	const led = (await priorities(await database())).flatMap((clause) =>
		clause.indicators.map(({ indicator }) => indicator)
	);
	const used = [...new Set(led)].flatMap((one) => all.filter((indicator) => indicator.id === one));
	const views = await prerenderedViews(used.map((one) => one.id));
	const lines = used.flatMap((indicator) => {
		const { y = [], v = [] } = views.economy.series[indicator.id] ?? {};
		const [year, value] = [y.at(-1), v.at(-1)];
		return year === undefined || value === undefined || value === null ? [] : [{ indicator, year, value }];
	});
	const shown = lines.slice(0, MOST);
	return {
		title: nameOf(topic),
		measure: `${all.length} indicators of ${views.country.inSentence} and all other economies`,
		sources: [...new Set(shown.map(({ indicator }) => indicator.source_id))].flatMap(
			(source) => sources.get(source) ?? []
		),
		none: all
			.slice(0, MOST)
			.map(({ short_title }) => short_title)
			.join(' · '),
		draw: shown.length === 0 ? null : (canvas) => newest(shown, canvas)
	};
}

interface Line {
	indicator: Indicator;
	year: number;
	value: number;
}

const newest = (lines: readonly Line[], { width, colours }: Canvas): Drawn => ({
	marks: lines
		.map(({ indicator, year, value }, i) => {
			const base = 18 + i * LINE;
			const said = `${formatValue(value, indicator)}, ${year}`;
			const name = cutText(indicator.short_title, width - textWidth(said, SIZE, true) - 12, SIZE);
			return (
				(i > 0 ? pathOf(`M0 ${base - 17.5}h${width}`, { stroke: colours.hairline }) : '') +
				textAt(name, 0, base, { fill: colours.ink, size: SIZE }) +
				textAt(said, width, base, { fill: colours.focus, size: SIZE, anchor: 'end', weight: 650 })
			);
		})
		.join(''),
	height: 4 + lines.length * LINE
});
