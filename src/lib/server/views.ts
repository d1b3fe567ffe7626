/** The views that pages are prerendered with: Lesotho, compared with its default groups. */
import { DEFAULT_COUNTRY } from '../address/address';
import { defaultComparators } from '../address/defaults';
import { economySeries } from '../query/economy-series';
import { groupSeries } from '../query/group-series';
import { ranks } from '../query/ranks';
import { similarRows } from '../query/similar';
import { economyOf, groupNames, groupWords } from '../view/load';
import { groupsOf } from '../view/bar';
import type { Views } from '../view/views';
import { database } from './database';
import { directory } from './directory';

/** Lesotho's views with the series of the indicators given, and no others. */
export async function prerenderedViews(indicatorIds: readonly string[]): Promise<Views> {
	const db = await database();
	const list = await directory();
	const iso3 = DEFAULT_COUNTRY;
	const own = groupsOf(list, iso3);
	const compared = defaultComparators(own);
	const ranked = [...own, `SIMILAR-${iso3}`];
	const [series, groups, places, similar] = await Promise.all([
		economySeries(db, iso3, indicatorIds),
		groupSeries(db, compared, indicatorIds),
		ranks(db, [iso3], indicatorIds, ranked),
		similarRows(db, iso3)
	]);
	const { name, in_sentence } = economyOf(list, iso3);
	return {
		country: { iso3, name, inSentence: in_sentence },
		economy: {
			iso3,
			groups: own,
			similar: similar.map(({ similar_iso3 }) => similar_iso3),
			series,
			ranks: places[iso3] ?? {}
		},
		compared: compared.map((id) => ({
			id,
			kind: 'group',
			...groupWords(list, id),
			series: groups[id] ?? {}
		})),
		groupNames: groupNames(list, own)
	};
}
