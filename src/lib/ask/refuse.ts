/** What is not answered here, with the nearest questions that are. */
import type { Asked, AskedMeasure, Nearest } from './asked';
import { heard, type Heard } from './heard';
import type { Lexicon } from './lexicon';
import { namesOf } from './names-of';
import { tokensOf } from './tokens';

/** Reasons in the order in which they are told. */
const REASONS = ['small-places', 'short-times', 'weather', 'people', 'why', 'advice', 'forecast'] as const;
const MOST_NEAREST = 2;

type Refused = Pick<Asked, 'refusal' | 'nearest'>;

/** @returns what of the object a refusal changes; null where there is an answer */
export function refused(said: Heard, asked: Asked, lexicon: Lexicon): Refused | null {
	const nearest = nearestTo(asked, lexicon);
	const claims = said.all('refuse');
	for (const reason of REASONS) {
		const claim = claims.find(({ means }) => means.reason === reason);
		if (claim) return { refusal: { reason, words: said.words(claim) }, nearest };
	}
	if (said.tokens.length === 0) return { refusal: { reason: 'nothing' }, nearest: [] };
	const [unmeasured] = said.all('unmeasured');
	if (unmeasured) {
		const { places, told } = unmeasured.means;
		const refusal = { reason: 'not-measured' as const, words: said.words(unmeasured), told };
		return { refusal, nearest: questionsOn(places, asked, lexicon) };
	}
	const isAnswered =
		asked.measures.some(({ by }) => by !== 'near') ||
		(['framework', 'flow', 'page', 'clause', 'wealth'] as const).some((kind) => said.has(kind)) ||
		// A country alone is its home page.
		(asked.places.length === 1 && asked.unsaid.length === 0 && asked.measures.length === 0);
	// What only comes near is still told, with what is left beside it.
	if (isAnswered || (said.has('measure') && asked.measures.length > 0)) return null;
	const words = said.left.map(({ typed }) => typed).join(' ');
	if (asked.measures.some((one) => !isWeak(said, one, lexicon)) && asked.unsaid.length === 0) return null;
	return { refusal: { reason: 'no-measure', words }, nearest };
}

/** A chart would show what the rest of the words ask, as if they were all: it is offered, and not drawn. */
export function refusedPartly(said: Heard, asked: Asked, lexicon: Lexicon): Refused | null {
	const between = betweenOf(said);
	if (between !== '')
		return { refusal: { reason: 'between', words: between }, nearest: nearestTo(asked, lexicon) };
	if (asked.unsaid.length === 0) return null;
	return {
		refusal: { reason: 'partly', words: asked.unsaid.join(' ') },
		nearest: nearestTo(asked, lexicon)
	};
}

/** "From Ukraine in Poland", "from Russia to Tajikistan"; '' for none. */
function betweenOf(said: Heard): string {
	const places = said.all('economy');
	const behind = (words: RegExp) =>
		places.find(({ from }) => {
			const [before, further] = [said.tokens[from - 1]?.word ?? '', said.tokens[from - 2]?.word ?? ''];
			return words.test(before === 'the' ? further : before);
		});
	const [from, to] = [behind(/^from$/), behind(/^(to|in|into)$/)];
	if (!from || !to || from === to) return '';
	const [first, last] = from.from < to.from ? [from, to] : [to, from];
	return said.words({ from: first.from - 1, to: last.to });
}

/** A guess by less than half of the words of a name: "area" of "Key nature areas protected". */
function isWeak(said: Heard, { id, by }: AskedMeasure, { byPath }: Lexicon): boolean {
	const one = byPath.get(`/indicators/${id}/`);
	if (by !== 'near' || said.has('measure') || !one) return false;
	const { label } = namesOf(one);
	return said.left.filter(({ stem }) => label.has(stem)).length < label.size / 2;
}

function nearestTo(asked: Asked, lexicon: Lexicon): Nearest[] {
	const places = asked.measures.flatMap(({ id }) => lexicon.byPath.get(`/indicators/${id}/`)?.place ?? []);
	return questionsOn(places, asked, lexicon);
}

/** Questions on indicators, of the first place that was asked for. */
function questionsOn(places: readonly number[], asked: Asked, lexicon: Lexicon): Nearest[] {
	const { economies, groups } = lexicon.directory;
	const ids = asked.group === null ? asked.places : [asked.group];
	const [code = ''] = ids.map((id) => id.replace(/^c:/, ''));
	const place =
		economies.find(({ iso3 }) => iso3 === code)?.in_sentence ??
		groups.find(({ id }) => id === code)?.short_name;
	const where = place === undefined ? '' : ` in ${place}`;
	return places.slice(0, MOST_NEAREST).flatMap((at) => {
		const one = lexicon.indicators[at];
		if (!one) return [];
		const name = isNamedBy(one.label, at, lexicon) ? one.label : (one.path.split('/')[2] ?? '');
		return [{ label: `${one.label}${where}`, question: `${name}${where}` }];
	});
}

/** Whether a title means its indicator when it is asked: several may have one title, and everyday words another meaning. */
function isNamedBy(label: string, place: number, lexicon: Lexicon): boolean {
	const said = heard(tokensOf(label), lexicon);
	const [first, ...more] = said.claims;
	const isMeasure = first?.means.kind === 'measure' && first.means.places[0] === place;
	return isMeasure && more.length === 0 && said.left.length === 0;
}
