/** Indicators and sentences that several tests of the English words begin from. */
import { findingOf, type FindingIndicator, type FindingInput } from '../../../src/lib/assess/finding';
import type { RankView } from '../../../src/lib/types';
import { english } from '../../../src/lib/words/en';

export const hiv: FindingIndicator = {
	subject: 'HIV prevalence',
	plural: false,
	unit: '% of people aged 15-49',
	unit_kind: 'share',
	decimals: 1,
	direction: 'down',
	ideal: null
};
export const exports: FindingIndicator = {
	...hiv,
	subject: 'exports of goods',
	plural: true,
	unit: 'million US dollars, current prices',
	unit_kind: 'usd',
	direction: 'up'
};
/** No-break spaces as plain ones, so that what is expected can be read. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ');
export const said = (input: FindingInput) => plain(english.finding(findingOf(input)));
export const place = (rank: number, of: number): RankView => ({ rank, of, members: of, year: 2024 });
