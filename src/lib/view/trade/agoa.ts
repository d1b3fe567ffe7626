/** The preference of the United States for African countries, whose dates are known and whose list is not. */
import { DEFAULT_COUNTRY } from '../../state/base';
import { unitedStates as english } from '../../words/en/trade/united-states';
import type { UnitedStatesWords } from '../../words/trade/united-states';
import type { Views } from '../views';

/**
 * What is known of AGOA; '' outside the African Union.
 * @param known the dates, as the framework on Aid for Trade has them
 */
export function agoaSays(
	known: string,
	{ country, economy }: Views,
	words: UnitedStatesWords = english
): string {
	if (known === '' || !economy.groups.includes('AU')) return '';
	// The framework lists it among the preferences that Lesotho uses; nothing here says so of another country.
	return words.agoa(known, country.iso3 === DEFAULT_COUNTRY ? null : country.inSentence);
}
