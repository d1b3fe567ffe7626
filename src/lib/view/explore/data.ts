/** What Explore fetches for an address: its indicators for all economies, and what ways to work them out need. */
import { NotOnSite } from '../../source/fetch';
import type { OneIndicator } from '../../source/site';
import { isOwnSeries } from '../../state/own';
import type { Directory } from '../../types';
import type { ExploreKind, ExploreState } from '../../state/explore';

export const POPULATION = 'SP.POP.TOTL';
/** Long, of nearly all economies, and understood by everybody. */
export const OPENS_WITH = 'SH.DYN.MORT';

export interface ExploreData {
	/** In the order of the address, at least one. */
	indicators: OneIndicator[];
	/** Ids of the address that no indicator has. */
	unknown: string[];
	/** Where something is divided or weighted by it. */
	population: OneIndicator | null;
	/** What the sizes of dots show; null: dots of one size. */
	size: OneIndicator | null;
	/** What thresholds are about, where it is not shown. */
	others: OneIndicator[];
	/** The nearest economies of the country in focus, where they are asked for. */
	similar: readonly string[];
	/** Places of the reader's own tables that are no economies. */
	places: Directory['economies'];
}

/** A series of the reader's own, and its places that are no economies. */
export interface OwnIndicator extends OneIndicator {
	places: Directory['economies'];
}

export interface ExploreSource {
	indicator(id: string): Promise<OneIndicator>;
	/** The nearest economies, nearest first. */
	similar(iso3: string): Promise<readonly string[]>;
	/** A series of the reader's own tables; null where this browser does not have it. */
	own?(id: string): Promise<OwnIndicator | null>;
}

/** @throws Fault with a sentence for the reader when a file does not come */
export async function loadExplore(source: ExploreSource, state: ExploreState): Promise<ExploreData> {
	const known = async (id: string) => {
		try {
			if (isOwnSeries(id)) return (await source.own?.(id)) ?? null;
			return await source.indicator(id);
		} catch (error) {
			if (error instanceof NotOnSite && error.status === 404) return null;
			throw error;
		}
	};
	const asked = state.indicators ?? [OPENS_WITH];
	const isDots = state.chart === 'scatter' || asked.length === 2;
	const aside = [state.above?.of, state.below?.of].filter(
		(id) => id != null && !asked.includes(id)
	) as string[];
	const [found, others, size, similar] = await Promise.all([
		Promise.all(asked.map(known)),
		Promise.all([...new Set(aside)].map(known)),
		isDots && state.size !== 'none' ? known(state.size ?? POPULATION) : null,
		needsSimilar(state) ? source.similar(state.country) : null
	]);
	const indicators = found.filter((one) => one !== null);
	if (indicators.length === 0) indicators.push(await source.indicator(OPENS_WITH));
	return {
		indicators,
		unknown: [
			...asked.filter((_, index) => found[index] === null),
			...[...new Set(aside)].filter((_, index) => others[index] === null),
			...(size === null && isDots && state.size !== null && state.size !== 'none' ? [state.size] : [])
		],
		population: needsPopulation(state, indicators) ? await source.indicator(POPULATION) : null,
		size,
		others: others.filter((one) => one !== null),
		similar: similar ?? [],
		places: placesIn(indicators)
	};
}

/** Places of own tables, each once. */
const placesIn = (indicators: readonly (OneIndicator | OwnIndicator)[]) => [
	...new Map(
		indicators.flatMap((one) => ('places' in one ? one.places : [])).map((place) => [place.iso3, place])
	).values()
];

const needsPopulation = ({ transform }: ExploreState, indicators: readonly OneIndicator[]) =>
	transform.some(({ kind }) => kind === 'person') ||
	indicators.some(({ about }) => about.aggregate === 'mean-population');

const needsSimilar = ({ with: ids, group, transform }: ExploreState) =>
	[...(ids ?? []), group, ...transform.map((one) => ('of' in one ? one.of : null))].includes('SIMILAR');

/** Kinds that show one year of all economies. */
export const OF_ONE_YEAR: readonly ExploreKind[] = ['bars', 'map', 'scatter', 'distribution', 'table'];
