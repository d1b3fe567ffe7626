/** What the home page says before its first scroll, as facts: made when the site is built, one file an economy. */
import type { Rank } from '../../assess/place';
import type { TrendStatus } from '../../assess/trend';
import type { UnitOf } from '../../format/unit';
import type { GoodDirection, SeriesView } from '../../types';
import type { TileVerdicts } from '../tile-verdicts';
import type { Band } from '../asked';
import type { Views } from '../views';
import type { Letter } from '../verdicts';

/** One of the five worst or five best. */
export interface MeasureRow {
	clause: string;
	indicator: string;
	/** As a line calls it: "Mothers’ deaths". */
	name: string;
	unit: UnitOf;
	direction: GoodDirection;
	value: number;
	year: number;
	/** Among the region's members, else in the world; null where neither tells. */
	place: (Rank & { group: string }) | null;
	/** Where it goes, and since when; year null with too little data. */
	status: TrendStatus;
	since: number | null;
	/** No change is told: fewer than 100 people are behind its values. */
	fewPeople?: boolean;
	points: SeriesView;
	/** The region's median over the same years. */
	median: SeriesView | null;
	/** The newest target in force with a number. */
	aim: Aim | null;
	/** 0 (best) to 1 (worst). */
	severity: number;
}

/** A target of a framework that binds the country and judges a series. */
export interface Aim {
	year: number;
	value: number;
	/** "SDGs 3.1" */
	name: string;
	/** It is held to every year, and `year` is only the last of them; of a band its two ends. */
	criterion?: { band: Band };
	/** No text of the framework has the number: it is its method's. */
	isThreshold?: boolean;
	/** The part of the way from baseline to target still to go, 0 to 1; null where the baseline is no start. */
	toGo: number | null;
}

/** The targets of one framework that can be judged by number, baseline and a recent value. */
export interface Delivery {
	framework: string;
	short_title: string;
	title: string;
	until: number;
	/** Status letters of those targets and how many have each, the furthest from its target first. */
	counts: [letter: Letter, count: number][];
	measured: number;
	/** So many its own page judges: with those that have no number, or an older value. */
	judged: number;
	targets: number;
}

export interface Answers {
	/** The group that places are among: its id, and what it is called after "in" and at a line's end. */
	region: { id: string; label: string; inSentence: string } | null;
	worst: MeasureRow[];
	best: MeasureRow[];
	/** Measures with a place, of so many. */
	placed: number;
	measures: number;
	said: {
		level: string;
		direction: string;
		/** What of the direction leads on: its words as they stand there, and the page of the measure. */
		leads: { words: string; href: string }[];
	};
	delivering: Delivery[];
}

/** A measure by which a clause stands worse than by its headline. */
export type Lag = Pick<MeasureRow, 'name' | 'place' | 'severity'>;

/** `view/home/<ISO3>.json`: all that the home page draws of an economy beside its usual comparators. */
export interface HomeFile {
	views: Views;
	verdicts: TileVerdicts;
	/** clause → severity of its headline; a clause of which nothing is known is absent */
	severity: Record<string, number>;
	/** How many people live there; null where nobody says. */
	population: number | null;
	/** clause → the measure of it that has a place and stands worse than its headline */
	lags: Record<string, Lag>;
	answers: Answers;
}
