/** What a refresh of the data changed, as words: counts and lines of lists. */
import { formatNumber } from '../../format/number';
import type { SeriesNews, SourceNews } from '../../types';

const n = (count: number): string => formatNumber(count, 0);
const counted = (count: number, one: string): string => `${n(count)} ${one}${count === 1 ? '' : 's'}`;

/** "2026-12-01" as "1 December 2026". */
export const day = (date: string): string =>
	new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', {
		...({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const)
	});

/** "1,204 values more, 35 revised, 2 gone; of Lesotho 6 more, 1 revised." */
export function newsInShort({ counts }: SourceNews): string {
	const [added, removed, revised] = counts.values;
	const [more, changed] = counts.lesotho;
	const gone = removed === 0 ? '' : `, ${n(removed)} gone`;
	return `${counted(added, 'value')} more, ${n(revised)} revised${gone}; of Lesotho ${n(more)} more, ${n(changed)} revised.`;
}

/** "to 2024, was 2023; 190 values more" */
export function laterLine({ last, added }: SeriesNews): string {
	return `to ${last[1]}, was ${last[0]}; ${counted(added, 'value')} more`;
}

/** "35 values; most, in proportion, South Africa 2021: 60 to 30" @param nameOf an economy's code → its name */
export function revisedLine(
	{ revised, largest }: SeriesNews,
	nameOf: (iso3: string) => string,
	format: (value: number) => string
): string {
	if (!largest) return counted(revised, 'value');
	const { economy, year, before, after } = largest;
	return `${counted(revised, 'value')}; most, in proportion, ${nameOf(economy)} ${year}: ${format(before)} to ${format(after)}`;
}

/** "6 values to 2023, now 4 to 2022", or "6 values to 2023, gone" */
export function shrunkLine({ values, last }: SeriesNews): string {
	const now = values[1] === 0 ? 'gone' : `now ${n(values[1])} to ${last[1]}`;
	return `${counted(values[0], 'value')} to ${last[0]}, ${now}`;
}

/** "190 values to 2024" */
export const bornLine = ({ values, last }: SeriesNews): string =>
	`${counted(values[1], 'value')} to ${last[1]}`;
