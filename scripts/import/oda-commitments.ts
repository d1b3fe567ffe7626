/**
 * ODA commitments by recipient and donor, 2015-2022, from the OECD's Creditor Reporting System. The publisher of the
 * file called them disbursements; they are promises, mostly for several years (Lesotho in 2016: 265 million dollars
 * committed, 112 million of net ODA received), and are never joined with what was paid.
 */
import { join } from 'node:path';
import { flow, type FlowRow } from './lib/flows';
import type { ImportContext } from './lib/importer';
import type { LeftOutCounter } from './lib/left-out';
import type { ProviderMatcher } from './lib/providers';
import { readCsv, readNumber } from './lib/read-csv';

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
	return { read: rows.length, flows };
}
