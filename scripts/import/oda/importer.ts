/** Aid and lending: the flows of three tables that ONE compiled from the OECD and the World Bank, and donors' totals. */
import type { Imported, ImportContext, Importer } from '../lib/importer';
import { LeftOutCounter } from '../lib/left-out';
import { withProviders } from '../lib/providers';
import { indicatorsOf } from '../lib/series';
import { readCommitments } from './commitments';
import { DONOR_SERIES, readDonors } from './donors';
import { readGrantsAndLending } from './flows';

async function run(given: ImportContext): Promise<Imported> {
	const context = withProviders(given);
	const leftOut = new LeftOutCounter();
	const received = await readGrantsAndLending(context, leftOut);
	const promised = readCommitments(context, leftOut);
	const donors = readDonors(context, leftOut);
	return {
		indicators: indicatorsOf(DONOR_SERIES),
		observations: donors.observations,
		flows: [...received.flows, ...promised.flows],
		read: received.read + promised.read + donors.read,
		leftOut: leftOut.list()
	};
}

export const importer: Importer = { source: 'oda', run };
