/** Aid in a few sentences: of one that receives it, or of one that gives it. */
import { flowsOf, type AidFile } from '../../source/flows/aid-file';
import { pastPoints } from '../../series/window';
import { formatValue } from '../../format/value';
import { builtEnglish } from '../../words/en/built';
import { aidYears, donorFinding, newestYears } from '../aid/donors';
import { promiseFinding, promiseYears } from '../aid/promises';
import type { IndicatorMeta } from '../clause';
import type { Views } from '../views';
import type { DonorRecord } from '../aid/record';

/** Net aid received: of national income, else per person, else in dollars. */
const NET_AID = [
	{ id: 'DT.ODA.ODAT.GN.ZS', of: 'income' },
	{ id: 'DT.ODA.ODAT.PC.ZS', of: 'person' },
	{ id: 'DT.ODA.ODAT.CD', of: 'all' }
] as const;
/** The donor's own: grant equivalents, % of its national income. */
const GIVEN = 'DC_ODA_TOTGGE';

export interface SaidMoney {
	said: string[];
	/** Kinds of flow and indicators that it is from. */
	kinds: string[];
	indicators: string[];
}

const ALL = { from: null, to: null };

/**
 * @param record what the economy gives itself, where it is a donor with a record
 * @param indicatorOf an indicator of the catalogue by its id
 */
export function briefAid(
	file: AidFile,
	{ country: { inSentence }, economy }: Views,
	record: DonorRecord | undefined,
	indicatorOf: (id: string) => IndicatorMeta | undefined
): SaidMoney {
	const flows = flowsOf(file);
	const all = aidYears(flows.given, ALL);
	const net = NET_AID.flatMap(({ id, of }) => {
		const latest = pastPoints(economy.series[id] ?? file.series[id]).at(-1);
		const indicator = indicatorOf(id);
		return latest && indicator
			? [{ id, of, year: latest.year, value: formatValue(latest.value, indicator) }]
			: [];
	}).sort((a, b) => b.year - a.year)[0];
	const promises = promiseYears(flows.promised, ALL);
	if (all || net || promises.length > 0) {
		const now = newestYears(all);
		return {
			said: [
				...(net ? [builtEnglish.netAid(inSentence, net)] : []),
				...(all ? [donorFinding(flows, now.from, now.to, inSentence)] : []),
				...(promises.length > 0 ? [promiseFinding(promises, inSentence)] : [])
			],
			kinds: [...(all ? ['grants'] : []), ...(promises.length > 0 ? ['commitments'] : [])],
			indicators: net ? [net.id] : []
		};
	}
	const year = record?.equivalent.y.at(-1);
	const value = record?.equivalent.v.at(-1);
	if (year !== undefined && value !== undefined)
		return { said: [builtEnglish.givenAid(inSentence, { year, value })], kinds: [], indicators: [GIVEN] };
	return { said: [builtEnglish.noAid(inSentence)], kinds: [], indicators: [] };
}
