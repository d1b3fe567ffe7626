/** A question in words as a typed object: pure, over the project's own names, without a server and without a model. */
import { stem } from '../search/fold';
import { NO_TIME, type Asked, type AskedTime, type AskNote } from './asked';
import { leaveOut, oppositesOf } from './without';
import { elsewhereOf, totalOf } from './elsewhere';
import { heard, type Heard } from './heard';
import type { Lexicon } from './lexicon';
import { measuresOf, partsLeft, unusedOf } from './measures';
import { refused, refusedPartly } from './refuse';
import { seriesOf } from './series';
import { corrected } from './spelling';
import { FIRST_YEAR } from '../state/fields';
import { plain, tokensOf, type Token } from './tokens';

/** What is typed wrong is read as the nearest known word, and said. */
function spelled(tokens: readonly Token[], lexicon: Lexicon): { tokens: Token[]; notes: AskNote[] } {
	const notes: AskNote[] = [];
	const read = tokens.map((token) => {
		if (token.quoted || token.word === '' || lexicon.known.has(token.stem)) return token;
		const word = corrected(token.word, lexicon.spelt);
		if (!word) return token;
		notes.push({ kind: 'corrected', typed: token.typed, read: word });
		return { ...token, word: plain(word), stem: stem(word) };
	});
	return { tokens: read, notes };
}

/** @param question any characters; what is not understood comes back as such, and nothing throws */
export function ask(question: string, lexicon: Lexicon): Asked {
	const { tokens, notes } = spelled(tokensOf(question), lexicon);
	const said = heard(tokens, lexicon);
	const places = placesOf(said, lexicon, notes);
	const { measures, used } = measuresOf(said, lexicon);
	const time = timeOf(said, places.single, lexicon, notes);
	let chart = said.all('chart')[0]?.means.chart ?? null;
	// "The gap between 2000 and 2020 in …".
	const gap = said.left.find(({ word }) => word === 'gap');
	if (gap && chart === null && time.from !== null && time.to !== null) {
		chart = 'dumbbell';
		used.add(gap);
	}
	if (chart === null && isOfTwoYears(said) && measures.length === 1 && areMany(places)) chart = 'dumbbell';
	const limit = said.all('limit')[0]?.means.limit ?? null;
	const threshold = thresholdOf(said);
	const blank: Asked = {
		...{
			question,
			task: 'trend',
			chart,
			measures,
			time,
			limit,
			threshold
		},
		...{
			places: places.single,
			group: null,
			order: null,
			page: null,
			flow: null,
			nearest: [],
			refusal: null
		},
		unsaid: [
			...said.left.filter((token) => !used.has(token)).map(({ typed }) => typed),
			...partsLeft(said, measures, lexicon),
			...unusedOf(said, measures, lexicon),
			...oppositesOf(said, measures, lexicon, notes)
		],
		notes
	};
	const isRefused = refused(said, blank, lexicon);
	if (isRefused) return { ...blank, ...isRefused };
	const elsewhere = elsewhereOf(said, blank, lexicon);
	if (elsewhere) return elsewhere;
	const total = totalOf(said, blank, lexicon);
	const answer = seriesOf(said, total ? { ...blank, measures: [total] } : blank, places, lexicon);
	if (answer.measures.length === 0) return { ...answer, refusal: { reason: 'no-measure', words: '' } };
	return {
		...answer,
		...refusedPartly(said, answer, lexicon),
		notes: [...answer.notes, ...nearNotes(answer)]
	};
}

/** What only comes near is said to. */
const nearNotes = ({ measures }: Asked): AskNote[] =>
	measures.flatMap(({ by, words, label }) =>
		by === 'near' ? [{ kind: 'near' as const, words, label }] : []
	);

function placesOf(said: Heard, lexicon: Lexicon, notes: AskNote[]) {
	const single: string[] = [];
	const groups: string[] = [];
	for (const claim of said.claims) {
		const { means } = claim;
		if (means.kind === 'economy') single.push(lexicon.idOf(means.iso3));
		else if (means.kind === 'economies') {
			single.push(...means.iso3.map(lexicon.idOf));
			if (means.as) notes.push({ kind: 'list-read', words: said.words(claim), as: means.as });
		} else if (means.kind === 'groups') groups.push(...means.ids);
		else if (means.kind === 'group') {
			groups.push(means.id);
			if (!means.isSaid) notes.push({ kind: 'group-read', words: said.words(claim), group: means.id });
		}
	}
	if (said.has('neighbours')) neighboursOf(said, single, groups, lexicon, notes);
	return leaveOut(said, { single: [...new Set(single)], groups: [...new Set(groups)] }, lexicon, notes);
}

/** Those who border on the first country that is named; where there is none, the region. */
function neighboursOf(said: Heard, single: string[], groups: string[], lexicon: Lexicon, notes: AskNote[]) {
	const [first] = single;
	const found = first === undefined ? undefined : lexicon.neighbours[first.replace(/^c:/, '')];
	if (first !== undefined && found) {
		single.push(...found.map(lexicon.idOf));
		notes.push({ kind: 'neighbours', of: first, count: found.length });
		return;
	}
	groups.push(REGION);
	for (const claim of said.all('neighbours'))
		notes.push({ kind: 'group-read', words: said.words(claim), group: REGION });
}

const REGION = 'SADC';

/** "In 2000 and 2020", "2000 vs 2020". */
const isOfTwoYears = (said: Heard): boolean => said.all('time').some(({ means }) => means.isPair);

const areMany = ({ single, groups }: { single: string[]; groups: string[] }): boolean =>
	single.length > 1 || groups.length > 0;

function timeOf(said: Heard, [first]: readonly string[], { states }: Lexicon, notes: AskNote[]): AskedTime {
	const time = { ...NO_TIME };
	if (said.has('independence') && first !== undefined) {
		const year = states[first.replace(/^c:/, '')];
		if (year !== undefined) {
			time.from = Math.max(year, FIRST_YEAR);
			notes.push({ kind: 'independence', of: first, year });
		}
	}
	for (const { means } of said.all('time')) Object.assign(time, means.time);
	if (time.from !== null || time.to !== null) time.year = null;
	if (time.from !== null && time.to !== null && time.from > time.to)
		[time.from, time.to] = [time.to, time.from];
	return time;
}

function thresholdOf(said: Heard): Asked['threshold'] {
	const [one] = said.all('threshold');
	return one ? { side: one.means.side, value: one.means.value } : null;
}
