/** What is not answered here, with the nearest question that is. */
import type { Asked } from './asked';
import type { Heard } from './heard';
import type { Lexicon } from './lexicon';

/** Reasons in the order in which they are told. */
const REASONS = ['small-places', 'short-times', 'weather', 'people', 'why', 'advice', 'forecast'] as const;

/** @returns what of the object a refusal changes; null where there is an answer */
export function refused(
	said: Heard,
	asked: Asked,
	lexicon: Lexicon
): Pick<Asked, 'refusal' | 'nearest'> | null {
	const nearest = nearestTo(asked, lexicon);
	const claims = said.all('refuse');
	for (const reason of REASONS) {
		const claim = claims.find(({ means }) => means.reason === reason);
		if (claim) return { refusal: { reason, words: said.words(claim) }, nearest };
	}
	if (said.tokens.length === 0) return { refusal: { reason: 'nothing' }, nearest: '' };
	const isAnswered =
		asked.measures.some(({ by }) => by !== 'near') ||
		(['framework', 'flow', 'page', 'clause', 'wealth'] as const).some((kind) => said.has(kind)) ||
		// A country alone is its home page.
		(asked.places.length === 1 && asked.unsaid.length === 0);
	if (isAnswered) return null;
	if (asked.measures.length > 0 && asked.unsaid.length === 0) return null;
	const words = said.left.map(({ typed }) => typed).join(' ');
	return { refusal: { reason: 'no-measure', words }, nearest };
}

function nearestTo({ measures, places }: Asked, { directory }: Lexicon): string {
	const [measure] = measures;
	if (!measure) return '';
	const [id = ''] = places;
	const code = id.replace(/^c:/, '');
	const name = directory.economies.find(({ iso3 }) => iso3 === code)?.in_sentence;
	const label = measure.by === 'near' ? measure.id : measure.words;
	return name ? `${label} in ${name}` : label;
}
