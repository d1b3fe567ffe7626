/** What is said first of an economy: where it stands and where it goes, chosen by rule out of many measures. */
import type { Indicator } from '../types';
import type { Rank } from './place';
import { shareBetter } from './severity';
import type { SteadyChange } from './steady';
import type { TrendStatus, YearValue } from './trend';

/** What a sentence needs to know of a measure. */
export type StandingIndicator = Pick<
	Indicator,
	'id' | 'subject' | 'plural' | 'unit' | 'unit_kind' | 'decimals' | 'direction'
>;

export interface StandingMeasure {
	clause: string;
	indicator: StandingIndicator;
	/** Of how many members its group has. */
	region: (Rank & { members?: number }) | null;
	world: Rank | null;
	recent: Pick<SteadyChange, 'status' | 'from' | 'latest'>;
	/** The years between which nearly all of that change came, where one step made it. */
	leap: [number, number] | null;
	/** Which way a line of the page says that it goes. */
	goes: TrendStatus;
	/** The size of that change as a part of the spread among economies, from 0 (none that counts) up. */
	size: number;
	/** From -1 (much better) to 1 (much worse), see severity.ts. */
	change: number;
	/** 0 (best) to 1 (worst). */
	score: number;
}

/** In how many economies one does better. */
export interface WorldPlace {
	indicator: StandingIndicator;
	better: number;
	of: number;
	/** How many others share its place. */
	shared: number;
}

export type Level =
	/** Too few measures have a place to speak of the whole. */
	| { kind: 'few'; economy: string; placed: number; of: number }
	| {
			kind: 'placed';
			economy: string;
			/** Of the worst, the one with the worst place in the world. */
			worst: WorldPlace;
			/** Another of the worst, of which it is the last of its region; `among` so many where others have no value. */
			last: { indicator: StandingIndicator; region: string; among: number | null } | null;
			/** Of the best, the one with the best place in the world; where it is the last in nothing. */
			best: WorldPlace | null;
	  };

export interface Moved {
	clause: string;
	indicator: StandingIndicator;
	from: YearValue;
	to: YearValue;
	leap: [number, number] | null;
}

/** The largest change for the better and for the worse; null where there is none that counts. */
export interface Movement {
	economy: string;
	better: Moved | null;
	worse: Moved | null;
	/** Measures with a value some five years before the newest. */
	compared: number;
	/** Those that a line says are getting better and worse, by much or not. */
	going: { better: number; worse: number };
}

/** Of fewer measures no sentence on the whole is made. */
const FEWEST_MEASURES = 4;
/** To be last with many others is to be last of nothing. */
const MOST_TIED = 2;

export interface Standing {
	/** The economy, and the group of its peers, as a sentence calls them. */
	economy: string;
	region: string | null;
	/** The measures that its worst and its best are listed by, so that the sentence says what the lists show. */
	worst: readonly StandingMeasure[];
	best: readonly StandingMeasure[];
	/** Measures that have a place, of so many. */
	placed: number;
	of: number;
}

export function levelOf({ economy, region, worst: listed, best: well, placed, of }: Standing): Level {
	const byWorld = (list: readonly StandingMeasure[]) =>
		list.filter(({ world }) => world !== null).sort((a, b) => share(b) - share(a) || b.score - a.score);
	const [worst] = byWorld(listed);
	if (!worst || placed < FEWEST_MEASURES) return { kind: 'few', economy, placed, of };
	const last = listed.find((one) => one !== worst && isLast(one.region));
	const best = last ? undefined : byWorld(well).at(-1);
	return {
		kind: 'placed',
		economy,
		worst: placeIn(worst),
		last: last && region !== null ? { indicator: last.indicator, region, among: amongOf(last.region) } : null,
		best: best ? placeIn(best) : null
	};
}

/** Of fewer members of a group it is said how many they are. */
const MOST_MEMBERS = 0.9;
const amongOf = (place: StandingMeasure['region']): number | null =>
	place?.members && place.of < MOST_MEMBERS * place.members ? place.of : null;

const share = ({ world }: StandingMeasure) => (world ? shareBetter(world) : 0);
const isLast = (place: Rank | null) =>
	place !== null && (place.tied ?? 1) <= MOST_TIED && place.rank + (place.tied ?? 1) - 1 === place.of;

function placeIn({ indicator, world }: StandingMeasure): WorldPlace {
	return { indicator, better: (world?.rank ?? 1) - 1, of: world?.of ?? 0, shared: (world?.tied ?? 1) - 1 };
}

export function movementOf(measures: readonly StandingMeasure[], economy: string): Movement {
	const largest = (sign: number) => {
		const [first] = measures
			.filter(({ change, size }) => size > 0 && Math.sign(change) === sign)
			.sort((a, b) => b.size - a.size || (a.indicator.id < b.indicator.id ? -1 : 1));
		const { from, latest } = first?.recent ?? {};
		return first && from && latest
			? { clause: first.clause, indicator: first.indicator, from, to: latest, leap: first.leap }
			: null;
	};
	const count = (way: TrendStatus) => measures.filter(({ goes }) => goes === way).length;
	return {
		economy,
		better: largest(-1),
		worse: largest(1),
		compared: measures.filter(({ recent }) => recent.status !== 'too-little-data').length,
		going: { better: count('better'), worse: count('worse') }
	};
}
