/** `view/…/indicators/<id>.json`: one indicator of all economies, with what it is. */
import { indicatorValues } from '../query/indicator-values';
import { packSeries, type IndicatorAbout, type IndicatorFile } from '../source/indicator-pack';
import { catalog } from './catalog';
import { database } from './database';
import { flowAbout } from './flow-measures';

/** What pages say of an indicator; null when there is none of this id. */
export async function indicatorAbout(id: string): Promise<IndicatorAbout | null> {
	const { indicators, sources, ties, tied } = await catalog();
	const row = indicators.get(id);
	const source = row && sources.get(row.source_id);
	if (!row || !source) return null;
	const tie = ties.get(row.tie_id);
	if (!tie) return { ...row, source, tie: null };
	const members = (tied.get(tie.id) ?? []).filter((other) => other.id !== id);
	return {
		...row,
		source,
		tie: {
			...tie,
			members: members.map(({ id, short_title, unit, last_year, economies, source_id }) => ({
				...{ id, short_title, unit, last_year, economies },
				publisher: sources.get(source_id)?.publisher ?? source_id
			}))
		}
	};
}

/** The whole file; null when there is no such indicator. */
export async function indicatorFile(id: string): Promise<IndicatorFile | null> {
	const flow = await flowAbout(id);
	if (flow) return { about: flow, ...packSeries({}) };
	const about = await indicatorAbout(id);
	if (!about) return null;
	return { about, ...packSeries(await indicatorValues(await database(), id)) };
}
