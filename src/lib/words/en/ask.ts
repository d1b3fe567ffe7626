/** What was understood of a question. */
import type { Asked, AskedTime } from '../../ask/asked';

/** "since 2000", "2000–2015", "" for all years. */
export function askedYears({ from, to, year, last }: AskedTime): string {
	if (last !== null) return `last ${last} years`;
	if (from !== null && to !== null) return `${from}–${to}`;
	if (from !== null) return `since ${from}`;
	if (to !== null) return `until ${to}`;
	return year === 'latest' ? 'newest year' : year === null ? '' : String(year);
}

/** What kind of answer it is. */
export function askedTask({ task, order, limit, threshold }: Asked): string {
	switch (task) {
		case 'ranking': {
			if (threshold)
				return `${threshold.of ? `${threshold.of} ` : ''}${threshold.side} ${threshold.value.toLocaleString('en')}`;
			const side = order === 'lowest' ? 'lowest first' : 'highest first';
			return limit === null ? side : `${limit}, ${side}`;
		}
		case 'change':
			return order === 'lowest' ? 'fell most' : 'rose most';
		case 'relate':
			return 'one against the other';
		case 'verdict':
			return 'target reached or not';
		case 'value':
			return 'one year';
		case 'trend':
			return 'over time';
		default:
			return '';
	}
}

/** What another page tells, by its address inside the site. */
const PAGES: Record<string, string> = {
	'/aid/#donors': 'Who gives aid',
	'/aid/#received': 'Aid received',
	'/aid/#purposes': 'What aid is for',
	'/aid/#delivery': 'Aid promised and delivered',
	'/aid/finance/#debt': 'Debt and reserves',
	'/trade/#partners': 'Trading partners',
	'/trade/#products': 'Products sold and bought',
	'/trade/#over-time': 'Exports and imports over time',
	'/trade/#united-states': 'Trade with the United States',
	'/trade/#tariffs': 'Tariffs and preferences'
};

/**
 * What answers a question, in a line: "Stunted children: Lesotho, Botswana, since 2000". Null where the words only name
 * a thing, which a search finds better, and where what was found only comes near.
 */
export function answerLabel(asked: Asked, nameOf: (id: string) => string): string | null {
	const { measures, places, group, time, task, page, chart } = asked;
	const where = [...places, ...(group ? [group] : [])].map(nameOf).join(', ');
	const years = askedYears(time);
	if (page !== null) {
		const name = task === 'verdict' ? 'The verdict' : PAGES[page];
		return name && (where || years) ? [name, where, years].filter(Boolean).join(', ') : null;
	}
	if (measures.length === 0 || measures.some(({ by }) => by === 'near')) return null;
	if (task === 'trend' && !where && !years && !chart) return null;
	const rest = [where, years, chart ?? '', task === 'trend' ? '' : askedTask(asked)]
		.filter(Boolean)
		.join(', ');
	return `${measures.map(({ label }) => label).join(' and ')}: ${rest}`;
}
