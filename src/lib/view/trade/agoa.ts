/** The preference of the United States for African countries, whose dates are known and whose list is not. */
import { DEFAULT_COUNTRY } from '../../state/base';
import type { Views } from '../views';

/**
 * What is known of AGOA; '' outside the African Union.
 * @param known the dates, as the framework on Aid for Trade has them
 */
export function agoaSays(known: string, { country, economy }: Views): string {
	if (known === '' || !economy.groups.includes('AU')) return '';
	// The framework lists it among the preferences that Lesotho uses; nothing here says so of another country.
	const open =
		country.iso3 === DEFAULT_COUNTRY
			? ''
			: ` Whom it is open to is decided each year and is not in these data: they do not say whether ${country.inSentence} is among them.`;
	return `${known}.${open}`;
}
