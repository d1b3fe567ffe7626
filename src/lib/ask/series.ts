/** Questions that charts of series answer: what is done with them, of whom, in which order. */
import type { Asked, AskedMeasure, AskNote, Task } from './asked';
import type { Heard } from './heard';
import type { Lexicon } from './lexicon';
import { measureOf } from './measure';

/** Charts of the members of a group, where one is asked for and no country. */
const OF_MEMBERS = new Set(['map', 'distribution', 'table', 'heat', 'multiples', 'slope', 'dumbbell']);
const YEARLY = new Set(['bars', 'map', 'scatter', 'distribution']);

/** Charts of series: who, when and how. */
export function seriesOf(
	said: Heard,
	asked: Asked,
	{ single, groups }: { single: string[]; groups: string[] },
	lexicon: Lexicon
): Asked {
	const notes: AskNote[] = [...asked.notes];
	let { measures } = asked;
	const wealth = said.all('wealth')[0]?.means.order;
	const listed = [...groups];
	if (wealth && measures.length > 0 && listed.length === 0) {
		const id = wealth === 'lowest' ? 'WB-LIC' : 'WB-HIC';
		listed.push(id);
		notes.push({ kind: 'group-read', words: said.words(said.all('wealth')[0]!), group: id });
	}
	if (wealth && measures.length === 0) measures = incomeOf(lexicon);
	const order = asked.measures.length === 0 && wealth ? wealth : orderOf(said, measures, lexicon, notes);
	const task = taskOf(said, { ...asked, measures, order });
	const isOfMembers =
		['ranking', 'change', 'relate'].includes(task) ||
		(asked.chart !== null && OF_MEMBERS.has(asked.chart) && single.length === 0);
	// "How does Lesotho rank in SADC": among its own.
	const isAmong = (task === 'ranking' || task === 'change') && areMembers(single, listed[0], lexicon);
	const group = isOfMembers && (single.length === 0 || isAmong) ? (listed[0] ?? null) : null;
	const places = group === null ? [...single, ...listed] : [...single, ...listed.slice(1)];
	const judged = task === 'ranking' ? judgedBy(said, measures) : null;
	if (judged) measures = measures.filter((one) => one !== judged);
	let { chart } = asked;
	if (chart === 'map' && measures.length > 1)
		notes.push({ kind: 'one-shown', label: measures[0]?.label ?? '' });
	if (chart === 'scatter' && measures.length < 2) chart = null;
	if (asked.time.year === 'latest') notes.push({ kind: 'latest' });
	const isYear = chart !== null && YEARLY.has(chart);
	return {
		...asked,
		...{ task: task === 'trend' && asked.time.year !== null && !isYear ? 'value' : task },
		...(judged && asked.threshold ? { threshold: { ...asked.threshold, of: judged.id } } : {}),
		...{ chart, measures, places, group: group === 'WORLD' ? null : group, order, notes }
	};
}

/** "GDP per person where internet is above 50 %": the measure right before a threshold is not what is ranked. */
function judgedBy(said: Heard, measures: readonly AskedMeasure[]): AskedMeasure | null {
	const [threshold] = said.all('threshold');
	if (!threshold || measures.length < 2) return null;
	const before = said.all('measure').filter(({ to }) => to <= threshold.from);
	const last = before.at(-1);
	return (last && measures.find(({ words }) => words === said.words(last))) ?? null;
}

function incomeOf(lexicon: Lexicon): AskedMeasure[] {
	const place = lexicon.indicators.find(({ path }) => path === '/indicators/NY.GDP.PCAP.CD/')?.place;
	const one = place === undefined ? null : measureOf(lexicon, [place], 'income', 'words');
	return one ? [one] : [];
}

function taskOf(said: Heard, asked: Asked): Task {
	const hasOrder = asked.order !== null || said.has('limit');
	const isPair = asked.measures.length > 1 && new Set(asked.measures.map(({ words }) => words)).size > 1;
	if (isPair && (said.has('relate') || isMoreThan(said) || asked.chart === 'scatter')) return 'relate';
	const isChange = said.has('fastest') || (said.has('change') && (said.has('order') || said.has('list')));
	if (isChange && said.all('change').length + said.all('fastest').length > 0) return 'change';
	if (asked.chart === 'bars') return 'ranking';
	if (hasOrder || said.has('list') || asked.threshold || isByMeasure(said)) return 'ranking';
	return 'trend';
}

/** "More on the military than on health": one measure before "than" and one behind it. */
function isMoreThan(said: Heard): boolean {
	const at = said.tokens.findIndex(({ word }) => word === 'than');
	const claims = said.all('measure');
	return at >= 0 && claims.some(({ to }) => to <= at) && claims.some(({ from }) => from > at);
}

/** "Landlocked countries by income", "SADC by life expectancy": in the order of what stands behind "by". */
function isByMeasure(said: Heard): boolean {
	const [group, measure] = [said.all('group')[0], said.all('measure')[0]];
	return (
		group !== undefined &&
		measure !== undefined &&
		said.tokens[measure.from - 1]?.word === 'by' &&
		group.from < measure.from
	);
}

/** Whether all of some countries are members of a group today. */
function areMembers(
	ids: readonly string[],
	group: string | undefined,
	{ directory, idOf }: Lexicon
): boolean {
	const members = directory.groups.find(({ id }) => id === group)?.members ?? [];
	const now = new Set(members.flatMap(([iso3, , to]) => (to === null ? [idOf(iso3)] : [])));
	return ids.length > 0 && ids.every((id) => now.has(id));
}

/** "Best" by the measure's direction; where words name the opposite of what is measured, most is least. */
function orderOf(
	said: Heard,
	measures: readonly AskedMeasure[],
	lexicon: Lexicon,
	notes: AskNote[]
): Asked['order'] {
	const [first] = measures;
	const place = lexicon.indicators.find(({ path }) => path === `/indicators/${first?.id}/`)?.place ?? -1;
	const better = lexicon.better[place];
	const isTurned = said.all('measure').some(({ means }) => means.turned && means.places.includes(place));
	const [change] = said.all('change');
	const order = said.all('order')[0]?.means.order ?? (said.has('limit') ? 'highest' : null);
	if (change && (said.has('fastest') || said.has('list') || order !== null)) {
		if (change.means.order !== 'best') return change.means.order;
		return better === 'd' ? 'lowest' : 'highest';
	}
	if (order === 'best' || order === 'worst') {
		if (better !== 'u' && better !== 'd') notes.push({ kind: 'no-direction', label: first?.label ?? '' });
		return (order === 'best') === (better !== 'd') ? 'highest' : 'lowest';
	}
	if (!order || !isTurned) return order;
	notes.push({ kind: 'turned', words: first?.words ?? '' });
	return order === 'highest' ? 'lowest' : 'highest';
}
