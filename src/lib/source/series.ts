/** Questions for series, answered from what is nearest: the page itself, a file of the site, the database. */
import type { EconomyView, GroupSeriesView, SeriesView } from '../types';
import { once } from './once';
import type { PackReader } from './pack';
import { economyFiles, groupFiles, FIRST, type AskedPart, type EconomyPart, type GroupPart } from './parts';
import { NOTHING_INLINE, seriesPlan, type Inline, type SeriesQuestion, type Step } from './plan';

/** Series by economy and indicator, by group and indicator. What has no value is absent; who was asked for is not. */
export interface SeriesAnswer {
	economies: Record<string, Record<string, SeriesView>>;
	groups: Record<string, Record<string, GroupSeriesView>>;
}

/** Where answers come from. A way that is not there cannot be gone: in the build there is no browser's database. */
export interface Ways {
	packs: PackReader;
	inline?: Inline | undefined;
	/** One indicator for all economies. */
	indicator?(id: string): Promise<Record<string, SeriesView>>;
	/** Many at once, by economy and indicator. */
	database?(
		indicators: readonly string[],
		economies: 'all' | readonly string[]
	): Promise<SeriesAnswer['economies']>;
}

export interface Source {
	/** @throws Fault with a sentence for the reader when a part of the answer does not come */
	series(question: SeriesQuestion): Promise<SeriesAnswer>;
	/** An economy with its groups and neighbours in likeness, and series and ranks of a part. @throws Fault as above */
	economy(iso3: string, part: AskedPart): Promise<EconomyView>;
	/** The nearest economies of an economy, nearest first. @throws Fault as above */
	similar(iso3: string): Promise<readonly string[]>;
}

/** What opens the files comes with the first of them: no first visit needs it. */
const opener = once(() => import('./part-pack'));

export function sourceOf(ways: Ways): Source {
	const { packs, inline = NOTHING_INLINE } = ways;
	const all = <T>(files: readonly string[]) => Promise.all(files.map((file) => packs<T>(file)));
	const economy = async (iso3: string, part: AskedPart) => {
		const known = inline.economies[iso3];
		if (known) return known;
		const [{ unpackEconomy }, parts] = await Promise.all([
			opener(),
			all<EconomyPart>(economyFiles(iso3, part))
		]);
		return unpackEconomy(parts);
	};
	const group = async (id: string, part: AskedPart) => {
		const known = inline.groups[id];
		if (known) return known;
		const [{ unpackGroup }, parts] = await Promise.all([opener(), all<GroupPart>(groupFiles(id, part))]);
		return unpackGroup(parts);
	};

	async function answered(step: Step, question: SeriesQuestion): Promise<Partial<SeriesAnswer>> {
		switch (step.from) {
			case 'inline':
			case 'pack': {
				const { id, part } = step;
				return step.of === 'group'
					? { groups: { [id]: await group(id, part) } }
					: { economies: { [id]: (await economy(id, part)).series } };
			}
			case 'file': {
				const { indicator } = step;
				const all = (await ways.indicator?.(indicator)) ?? noWay('files of one indicator');
				const wanted = question.economies === 'all' ? Object.keys(all) : question.economies;
				return {
					economies: Object.fromEntries(
						wanted.map((iso3) => [iso3, all[iso3] ? { [indicator]: all[iso3] } : {}])
					)
				};
			}
			case 'database':
				return {
					economies: (await ways.database?.(step.indicators, step.economies)) ?? noWay('the database')
				};
		}
	}

	return {
		economy,
		// Every part has them.
		similar: async (iso3) => (await economy(iso3, FIRST)).similar,
		async series(question) {
			const parts = await Promise.all(seriesPlan(question, inline).map((step) => answered(step, question)));
			const named = question.economies === 'all' ? [] : question.economies;
			const answer: SeriesAnswer = {
				economies: Object.fromEntries(named.map((iso3) => [iso3, {}])),
				groups: {}
			};
			for (const { economies = {}, groups = {} } of parts) {
				for (const [iso3, series] of Object.entries(economies))
					answer.economies[iso3] = { ...answer.economies[iso3], ...series };
				Object.assign(answer.groups, groups);
			}
			return answer;
		}
	};
}

/** Every economy's series of one indicator that was asked for, those without it left out. */
export function ofIndicator({ economies }: SeriesAnswer, indicator: string): Record<string, SeriesView> {
	return Object.fromEntries(
		Object.entries(economies).flatMap(([iso3, { [indicator]: series }]) => (series ? [[iso3, series]] : []))
	);
}

function noWay(what: string): never {
	throw new Error(`This question needs ${what}, which cannot be asked here.`);
}
