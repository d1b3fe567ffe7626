import { formatNumber } from '../../../format/number';
import type { Promised, Rate, RecordWords } from '../../aid/record';
import { partyFirst } from '../in-sentence';

/** "0.7", "0.15 to 0.20" */
const said = ([low, high]: Promised) =>
	high === undefined ? String(low) : `${low.toFixed(2)} to ${high.toFixed(2)}`;
const least = ([low, high]: Promised) => (high === undefined ? String(low) : low.toFixed(2));

const LDCS = 'the least developed countries';
const to = (rate: Rate) => (rate === 'ldc' ? ` to ${LDCS}` : '');
const named = (names: readonly string[]) => (names.length > 0 ? ` (${names.join(', ')})` : '');

export const record: RecordWords = {
	heading: 'Donors’ own record',
	unit: '% of the donor’s national income',
	gives: (economy) => `gives to ${economy}`,
	title: (rate, year, donors, lines, [first, second], names) =>
		rate === 'ldc'
			? `${first} of ${donors} donors gave at least ${least(lines)} % of their income${to(rate)} in ${year}, ${second} at least ${lines[1]?.toFixed(2)} %`
			: `${first} of ${donors} donors gave ${least(lines)} % of their income or more in ${year}${named(names)}`,
	measure: (rate, year, lines) =>
		`Aid${rate === 'ldc' ? ` to ${LDCS} in ${year}, net` : ` given in ${year}`}, % of the donor’s national income; the promise is ${said(lines)} %`,
	note: 'Donors that report to the OECD, whoever received. A donor’s own record, not what it gave here.',
	none: 'No donor’s record is known for these years.',
	overTime: {
		title: (rate, year, donors, lines, kept) =>
			`${kept.length || 'None'} of the ${donors} donors shown gave at least ${least(lines)} % of their income${to(rate)} in ${year}${named(kept)}`,
		own: (rate, year, name, value, lines) =>
			`${partyFirst(name)} gave ${formatNumber(value, 2)} % of its income${to(rate)} in ${year}; the promise is ${least(lines)} %${rate === 'ldc' ? ' at least' : ''}`,
		nobody: 'No record of the donors shown in these years',
		measure(rate, economy) {
			const who =
				economy === null
					? 'those that give most of their income'
					: `the largest donors of ${economy} with a record`;
			return `Aid${to(rate) || ' given'} by ${who}${rate === 'ldc' ? ', net' : ''}, % of their national income`;
		},
		note: (rate) =>
			rate === 'gni'
				? 'Counted in two ways that are never one line: net flows to 2017 (what was paid less what came back), grant equivalents from 2018 (the grant part of what was given).'
				: 'Net flows in all years, their part of multilateral aid included.',
		none: (economy) => `None of the donors of ${economy} has a record of its own.`,
		net: (name) => `${name}, net flows`,
		netShort: (name) => `${name}, net`,
		equivalent: (name) => `${name}, grant equivalent`,
		promised: (lines) => `promised: ${said(lines)} %`,
		change: (year) => `another method from ${year}`
	}
};
