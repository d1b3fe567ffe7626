/** Which donors and purposes of aid each clause is about, and the small file of one economy's part of them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { aidPurposes, prioritiesWithoutAid } from '../query/flows/aid-purposes';
import type { AidFile } from '../source/flows/aid-file';
import { moneyFile, type MoneyFile, type MoneyTies } from '../view/money/clause-money';
import { database } from './database';
import { readView } from './views';

const tie = z.object({ priority: z.string(), reason: z.string().min(20) }).strict();
const shape = z
	.object({
		donors: z.array(z.object({ donor: z.string(), what: z.string(), clauses: z.array(tie).min(1) }).strict())
	})
	.strict();

/** data/policy/clause-donors.yaml, checked. @throws Error that names what is not as it should be */
export const clauseDonors = () =>
	shape.parse(parse(readFileSync('data/policy/clause-donors.yaml', 'utf8'))).donors;

/** What a clause's money is read from, null for a clause without any. */
export async function moneyTies(clause: string): Promise<MoneyTies | null> {
	const db = await database();
	const [purposes, without] = await Promise.all([aidPurposes(db), prioritiesWithoutAid(db)]);
	const ties: MoneyTies = {
		donors: clauseDonors().flatMap(({ donor, what, clauses }) =>
			clauses.flatMap(({ priority, reason }) => (priority === clause ? [{ id: donor, what, reason }] : []))
		),
		purposes: purposes.flatMap(({ id, label, clauses }) =>
			clauses.flatMap((one) => (one.id === clause ? [{ id, label, reason: one.reason }] : []))
		),
		unknown: without[clause] ?? ''
	};
	return ties.donors.length + ties.purposes.length === 0 ? null : ties;
}

/** @throws Error when the economy has no file */
export async function moneyOf(iso3: string): Promise<MoneyFile> {
	const purposes = await aidPurposes(await database());
	return moneyFile(
		readView<AidFile>(`aid/${iso3}`),
		clauseDonors().map(({ donor }) => donor),
		purposes.map(({ id }) => id)
	);
}
