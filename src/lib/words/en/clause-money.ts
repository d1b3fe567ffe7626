/** Who pays for what a clause is about. */
import { dollars } from '../../format/money';
import type { ClauseMoneyFact } from '../words';

/** The largest donor of one purpose, promised and paid; else the newest series by purpose. */
export function clauseMoney({ from, to, rows, purposes }: ClauseMoneyFact, economy: string): string {
	const said: string[] = [];
	const [first] = rows;
	if (first?.paid) {
		const promised = first.promised ? `; it promised ${dollars(first.promised)} in the same years` : '';
		const article = /^(Green|Global|Adaptation|World|UN |International|Central|Climate|Food)/.test(
			first.name
		);
		said.push(
			`${article ? 'The ' : ''}${first.name} paid ${economy} ${dollars(first.paid)} in ${from}-${to} for ${first.what}${promised}.`
		);
	} else if (first?.promised) {
		said.push(
			`${economy[0]?.toUpperCase()}${economy.slice(1)} was promised ${dollars(first.promised)} in ${from}-${to} for ${first.what}; how much of it was paid out is not in the open tables.`
		);
	}
	if (purposes.length > 0)
		said.push(
			`Aid by purpose, all donors, in constant prices: ${purposes
				.map(({ label, year, value }) => `${label.toLowerCase()} ${dollars(value * 1e6)} in ${year}`)
				.join(', ')}.`
		);
	return said.join(' ');
}

/** Why so few donors stand in the table. */
export const onePurpose = (): string =>
	'Donors in a table are those whose money has one purpose. What governments and development banks give for it is in no open table by donor and purpose. A promise is paid over several years.';
