/** What Explore says of charts: what they are called, and why one does not fit. */
import { ENGLISH } from '../../format/locale';
import type { Unfit } from '../../assess/unfit';
import type { ExploreKind } from '../../state/explore';

/** As they stand in a list of choices. */
export const KIND_NAMES: Readonly<Record<ExploreKind, string>> = {
	line: 'Line',
	area: 'Stacked area',
	stacked: 'Stacked bars',
	bars: 'Ranking',
	change: 'Change',
	slope: 'Slope',
	dumbbell: 'Dumbbell',
	map: 'Map',
	scatter: 'Scatter',
	multiples: 'Small multiples',
	heat: 'Heat table',
	distribution: 'Distribution',
	table: 'Table'
};

const years = (count: number) => (count === 1 ? 'one year' : `${count} years`);
const indicators = (count: number) => (count === 1 ? 'one indicator' : `${count} indicators`);

/** Why a chart does not fit, as it stands behind its name: "needs two indicators, and one is chosen". */
export function unfitWords(unfit: Unfit): string {
	switch (unfit.why) {
		case 'not-drawn':
			return 'is a chart that this page does not draw';
		case 'no-values':
			return 'has nothing to draw: none of those chosen has a value in these years';
		case 'few-years':
			return `needs values of ${years(unfit.needs)}, and there ${unfit.has === 1 ? 'is one year' : `are ${unfit.has}`} with values`;
		case 'few-places':
			return `needs ${unfit.needs} economies with values, and there ${unfit.has === 1 ? 'is one' : `are ${unfit.has}`}`;
		case 'few-measures':
			return `needs ${indicators(unfit.needs)}, and ${unfit.has === 1 ? 'one is' : `${unfit.has} are`} chosen`;
		case 'many-measures':
			return `shows ${indicators(unfit.most)}, and ${unfit.has} are chosen`;
		case 'many-places':
			return `shows ${unfit.most} economies at most, and ${unfit.has} are chosen`;
		case 'no-outlines':
			return 'has outlines of countries alone, and none of the places of your table is one';
		case 'of-parts':
			return 'is of economies, and a flow is divided into the parts of one';
		case 'units':
			return 'draws all values on one axis, and the indicators have different units';
		case 'no-sum':
			return 'adds values up, and these have no sum: only counts and amounts have one';
		case 'below-zero':
			return 'stacks parts of a sum, and some values are below zero';
	}
}

/** "A scatter needs two indicators, and one is chosen: a ranking is shown in its place." */
export const insteadWords = (of: ExploreKind, because: Unfit, shown: ExploreKind): string =>
	`${KIND_NAMES[of]} ${unfitWords(because)}. ${KIND_NAMES[shown]} is shown in its place.`;

/** Values that a logarithmic axis has no place for. */
export const zerosLeftOut = (count: number): string =>
	`${count === 1 ? 'One value of zero or below is' : `${count} values of zero or below are`} not drawn: a logarithmic axis has no place for them. The table has them; the scale “symmetric log” draws them.`;

/** Economies that a chart of two years on a logarithmic axis has no place for. */
export const rowsLeftOut = (names: readonly string[]): string =>
	`${names.length > 3 ? `${names.length} economies` : names.join(', ')} with zero or less ${names.length === 1 ? 'has' : 'have'} no place on a logarithmic axis: the table has all; the scale “symmetric log” draws them.`;

export const SCALE_WORDS = {
	linear: '',
	log: 'Logarithmic scale',
	symlog: 'Symmetric logarithmic scale, linear near zero'
};

/** "Life expectancy, literacy and inflation". */
export const together = ENGLISH.list;

/** Those that the reader chose, in place of a group's name. */
export const THE_CHOSEN = { label: 'The countries chosen', inSentence: 'the countries chosen' };

/** Ids that no indicator has. @param shown the indicator that is shown where there is no other */
export const unknownIndicators = (ids: readonly string[], shown: string): string =>
	`No indicator has the id ${ids.map((id) => `“${id.slice(0, 40)}”`).join(' or ')}; what is shown is ${shown}.`;

/** Of a chart of a group's members where the country in focus is none of them. */
export const notAMember = (country: string, group: string): string =>
	`This chart is of ${group} alone, a group that ${country} is not in.`;

/** Of an address that asks for a table of somebody's own. @param shown as above */
export const notInThisBrowser = (shown: string): string =>
	`This address asks for a table that somebody brought: it is in their browser alone, and not in this one. What is shown is ${shown}. Bring the table at /own/ to see it here.`;

/** What stands first under every figure with a reader's own values. @param tables their names in quotation marks */
export const ownNote = (tables: string): string =>
	tables.includes('” and “')
		? `${tables} are your own: they are in this browser only, nobody has checked them, and no link carries them.`
		: `${tables} is your own: it is in this browser only, nobody has checked it, and no link carries it.`;

/** Said where an address goes out. */
export const ownLinkWarning = (tables: string): string =>
	`Whoever opens this address does not see ${tables}: your own table is in this browser only. Send the table itself too, or a picture. The address holds an id of the table and the names of its places that you chose, and opening it tells them to this site’s host.`;
