/** Notes are written for the country whose policy it is; another country's page says what of them holds of it too. */
import { HOME } from '../state/base';

/**
 * A note without the sentences on one economy; where it is an example ("such as Lesotho", "as in Lesotho") they stay.
 * @param about name of the economy that a sentence may be about
 */
export function noteWithout(note: string, about: string): string {
	const example = new RegExp(`\\bas (in |many from )?${about}`);
	return note
		.split(/(?<=\.)\s+/)
		.filter((sentence) => !sentence.includes(about) || example.test(sentence))
		.join(' ');
}

/** Indicators with what of their notes is said on the page of an economy. */
export const notesFor = <Indicator extends { notes: string }>(
	indicators: Record<string, Indicator>,
	iso3: string
): Record<string, Indicator> =>
	iso3 === HOME.iso3
		? indicators
		: Object.fromEntries(
				Object.entries(indicators).map(([id, one]) => [id, { ...one, notes: noteFor(one.notes, iso3) }])
			);

/** What of a note is said on the page of an economy. */
export const noteFor = (note: string, iso3: string): string =>
	iso3 === HOME.iso3 ? note : noteWithout(note, HOME.name);
