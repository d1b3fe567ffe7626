import type { Way } from '../../assess/direction';
import type { Finding, Said } from '../../assess/finding';
import type { Place, Stance } from '../../assess/place';
import { unitInWords } from '../../format/unit';
import { upperFirst } from '../../format/upper-first';
import { formatFromTo, formatValue, unitOnce } from '../../format/value';
import { place } from './places';
import { ratioAsParticiple } from './ratio';
import { OTHER, turned } from './trend';

const RISEN: Record<Way, string> = { rose: 'risen', fell: 'fallen' };

/** "In Lesotho, HIV prevalence has fallen since 2005 and is still the second highest in SADC" */
export function finding({ indicator, economy, said, place: where }: Finding): string {
	const { subject, plural } = indicator;
	if (said.kind === 'no-values') return noValues(said, subject, economy);
	// A name of several parts is closed by a comma before its verb.
	const closed = subject.split(', ').length > 2 ? `${subject},` : subject;
	const sentence = told(
		said,
		{
			subject: economy ? closed : upperFirst(closed),
			plural,
			show: (value) => formatValue(value, indicator),
			whole: wholeOf(indicator)
		},
		indicator,
		where && placeClause(where, plural)
	);
	return economy ? `In ${economy}, ${sentence}` : sentence;
}

interface Grammar {
	subject: string;
	plural: boolean;
	show: (value: number) => string;
	/** " of land area", said once behind the last value of a share; '' where the subject says it. */
	whole: string;
}

function noValues({ why }: Extract<Said, { kind: 'no-values' }>, subject: string, economy: string | null) {
	const where = economy ? ` for ${economy}` : '';
	if (why === 'only-projections') return `There are only projections of ${subject}${where}`;
	return `There are no data on ${subject}${where}${why === 'no-data' ? '' : ' in these years'}`;
}

function told(
	said: Exclude<Said, { kind: 'no-values' }>,
	{ subject, plural, show, whole }: Grammar,
	indicator: Finding['indicator'],
	where: string | null
): string {
	const was = plural ? 'were' : 'was';
	const has = plural ? 'have' : 'has';
	const ending = (last: { year: number; value: number }) =>
		where ? ` ${where}` : ` and ${was} ${show(last.value)}${whole} in ${last.year}`;
	switch (said.kind) {
		case 'few-values': {
			const [a, b] = said.points;
			if (!a) return subject;
			const since = said.state === undefined ? '' : ` since independence in ${said.state}`;
			if (!b)
				return `${subject} ${was} ${show(a.value)}${whole} in ${a.year}, the only year with data${since}`;
			if (show(a.value) === show(b.value))
				return `${subject} ${was} ${show(a.value)}${whole} in ${a.year} and in ${b.year}`;
			const [first, second] = unitOnce(a.value, b.value, indicator);
			return `${subject} ${was} ${first} in ${a.year} and ${second}${whole} in ${b.year}`;
		}
		case 'yes-or-no': {
			const answer = said.yes ? 'yes' : 'no';
			return said.since === null
				? `${subject}: ${answer} in ${said.year}`
				: `${subject}: ${answer} in every year with data since ${said.since}`;
		}
		case 'last-measured': {
			const { from, to, way } = said;
			const when = `when ${plural ? 'they were' : 'it was'} last measured`;
			if (way === null)
				return `${subject} ${was} ${show(to.value)}${whole} in ${to.year}, ${when}, little different from ${from.year}`;
			const [first, second] = unitOnce(from.value, to.value, indicator);
			return `${subject} ${way} from ${first} in ${from.year} to ${second}${whole} in ${to.year}, ${when}`;
		}
		case 'turned':
			return `${subject} ${turned(said)}${ending(said.last)}`;
		case 'flat':
			return `${subject} ${has} ${FLAT[said.how](said.since)}${ending(said.last)}`;
		case 'reversed':
			return `${subject} ${has} ${RISEN[said.first]} since ${said.since} but ${RISEN[OTHER[said.first]]} since ${said.lately} and ${was} ${show(said.last.value)}${whole} in ${said.last.year}`;
		case 'moved': {
			const { ratio, way, from, to } = said;
			const moved = `${subject} ${has} ${ratio ? ratioAsParticiple(ratio) : RISEN[way]} since ${from.year}`;
			return where
				? `${moved} ${where}`
				: `${moved}, ${formatFromTo(from.value, to.value, indicator)}${whole} in ${to.year}`;
		}
	}
}

/** What a share is of, as its unit says: "% of land area" → " of land area". */
function wholeOf({ subject, unit, unit_kind: kind }: Finding['indicator']): string {
	const whole = kind === 'share' ? /^% of (.{3,34})$/.exec(unitInWords({ unit, unit_kind: kind }))?.[1] : '';
	const head = whole?.split(' ')[0];
	if (
		!whole ||
		!head ||
		subject
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.includes(head.toLowerCase())
	)
		return '';
	return ` of ${ONE_WHOLE.test(whole) ? 'the ' : ''}${whole}`;
}
/** Units leave out the article of what there is one of. */
const ONE_WHOLE = /^(?:(?:urban |rural |poor )?population|labour force|territory)\b/;

const FLAT = {
	same: (since: number) => `not changed since ${since}`,
	small: (since: number) => `hardly changed since ${since}`,
	unclear: (since: number) => `not clearly changed since ${since}`,
	'up-and-down': (since: number) => `gone up and down since ${since} without a clear direction`
};

/** "and is still the second highest in SADC" */
function placeClause(where: Place & { stance: Stance }, plural: boolean): string {
	const is = plural ? 'are' : 'is';
	const start = { neutral: `and ${is}`, 'still-behind': `and ${is} still`, 'still-ahead': `but ${is} still` };
	return `${start[where.stance]} ${place(where)}`;
}
