/**
 * ODA commitments by recipient and donor, 2015-2022, from the OECD's Creditor Reporting System. The publisher of the
 * file called them disbursements; they are promises, mostly for several years (Lesotho in 2016: 265 million dollars
 * committed, 112 million of net ODA received), and are never joined with what was paid.
 */
import { join } from 'node:path';
import { flow, type FlowRow } from '../lib/flows';
import type { ImportContext } from '../lib/importer';
import type { LeftOutCounter } from '../lib/left-out';
import type { ProviderMatcher } from '../lib/matchers';
import { ImportFault, readCsv, readNumber } from '../../lib/read-csv';

const COLUMNS = ['year', 'donor_name', 'recipient_name', 'recipient_iso_code', 'value'] as const;

/** "TÃ¼rkiye" → "Türkiye": UTF-8 that was once read as Latin-1. */
const repaired = (name: string): string =>
	/[ÃÂ]/.test(name) ? Buffer.from(name, 'latin1').toString('utf8') : name;

export function readCommitments(
	{ raw, economies, providers }: ImportContext & { providers: ProviderMatcher },
	leftOut: LeftOutCounter
): { read: number; flows: FlowRow[] } {
	const file = join(raw, 'oda/crs_COMMITMENTS_by_donor_2015_2022.csv.gz');
	const rows = readCsv(file, COLUMNS);
	const flows: FlowRow[] = [];
	rows.forEach((row, index) => {
		const year = readNumber(row.year, file, index + 2);
		const value = readNumber(row.value, file, index + 2);
		const recipient = economies.match(row.recipient_iso_code);
		const donor = repaired(row.donor_name);
		const provider = providers.match(donor);
		if (recipient === null) leftOut.add('not one recipient but a region or unspecified', row.recipient_name);
		else if (provider === null) leftOut.add('no provider has this name', donor);
		else if (year === null || value === null) leftOut.add('blank cell', `${donor} to ${recipient}`);
		else
			flows.push(
				flow({
					...{ kind: 'commitments', provider, recipient, measure: 'commitment', year },
					value: value * 1e6
				})
			);
	});
	compareTotals(join(raw, 'oda/crs_COMMITMENTS_2015_2022.csv.gz'), rows);
	return { read: rows.length, flows };
}

/**
 * Holds donors added up to the publisher's own total of every recipient and year.
 * @throws ImportFault where they differ by more than a thousand dollars
 */
function compareTotals(
	file: string,
	parts: readonly { year: string; recipient_name: string; value: string }[]
): void {
	const sums = new Map<string, number>();
	for (const { year, recipient_name: name, value } of parts)
		sums.set(`${year} ${name}`, (sums.get(`${year} ${name}`) ?? 0) + Number(value));
	readCsv(file, ['year', 'recipient_name', 'value']).forEach((row, index) => {
		const total = readNumber(row.value, file, index + 2);
		const sum = sums.get(`${row.year} ${row.recipient_name}`) ?? 0;
		if (total !== null && Math.abs(total - sum) > 0.001)
			throw new ImportFault(
				file,
				index + 2,
				`${row.recipient_name} in ${row.year} to be its donors added up, ${sum}, found ${total}`
			);
	});
}
