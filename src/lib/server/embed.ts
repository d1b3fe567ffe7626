/** The headline of a clause for another site's frame. */
import { createHash } from 'node:crypto';
import { exploreSvg } from '../embed/explore-drawing';
import type { LateAddresses } from '../embed/late';
import { framePage, HIDING, HIDING_ANY, shellPage } from '../embed/page';
import { headlineFigure, shownText, type EmbeddedClause } from '../embed/headline';
import { priorities } from '../query/priorities';
import { database } from './database';
import { explorePage } from './explore';
import { priorityPage } from './priority';
import { pageVersion } from './version';

const hashed = (text: string, form: 'base64' | 'hex') => createHash('sha256').update(text).digest(form);
const hashOf = (hiding: string) => `sha256-${hashed(hiding, 'base64')}`;
const versionOf = (script: string) => hashed(script, 'hex').slice(0, 12);

/** Every clause has a frame. */
export const embedEntries = async () => (await priorities(await database())).map(({ id }) => ({ id }));

/** The frame as HTML, null when there is no such clause. @param script the text of the frames' program */
export async function embedPage(id: string, script: string): Promise<string | null> {
	const page = await priorityPage(id);
	if (!page) return null;
	const { indicators, sources, views } = page;
	const own = new Set(indicators.map(({ source_id }) => source_id));
	const clause: EmbeddedClause = {
		id,
		part: page.part,
		label: page.clause.label,
		indicators: indicators.map(({ definition: _, tie: __, ...one }) => one),
		sources: Object.fromEntries(Object.entries(sources).filter(([source]) => own.has(source)))
	};
	const figure = headlineFigure(clause, views, { indicator: null, from: null, to: null });
	return framePage(
		{
			clause,
			figure,
			none: page.clause.no_data_reason,
			shown: figure ? shownText(figure, views.country.name) : views.country.name,
			version: pageVersion(),
			root: '../../../',
			scriptVersion: versionOf(script)
		},
		hashOf(HIDING)
	);
}

/**
 * The frame of Explore as HTML, with what Explore opens with.
 * @param script the text of its program
 * @param later the texts of the scripts that come when they are asked for
 */
export async function exploreFrame(
	script: string,
	later: Record<keyof LateAddresses, string>
): Promise<string> {
	const { figure, places } = await explorePage();
	return shellPage({
		title: figure.title,
		drawn: (width, scheme) => exploreSvg(figure, width, scheme),
		back: { href: '../../explore/', text: 'Data, sources and other countries at Tsoelopele' },
		shown: shownText(figure, places[0]?.label ?? ''),
		version: pageVersion(),
		data: [
			'late',
			{
				map: `../map.js?${versionOf(later.map)}`,
				flows: `../flows.js?${versionOf(later.flows)}`
			} satisfies LateAddresses
		],
		script: `../explore.js?${versionOf(script)}`,
		...{ hiding: HIDING_ANY, hidingHash: hashOf(HIDING_ANY) }
	});
}
