/**
 * Every message of the site's rules, by name: a fact goes in, a sentence comes out. A language is a folder beside this
 * file whose `index.ts` answers to this interface, and the compiler names each message that it lacks.
 */
import type { Change } from '../assess/change';
import type { Direction, Turn } from '../assess/direction';
import type { Conflict } from '../assess/feasibility/conflict';
import type { Precedents } from '../assess/feasibility/precedents';
import type { Finding } from '../assess/finding';
import type { Place } from '../assess/place';
import type { Level, Movement } from '../assess/standing';
import type { Trend, TrendReason, TrendStatus, YearValue } from '../assess/trend';
import type { Locale } from '../format/locale';
import type { UnitOf } from '../format/unit';
import type { Aggregate, GoodDirection, RankView } from '../types';

/** Of one clause and economy: dollars of the years added up, the largest payment first; million dollars by purpose. */
export interface ClauseMoneyFact {
	from: number;
	to: number;
	rows: readonly { name: string; what: string; promised: number | null; paid: number | null }[];
	purposes: readonly { label: string; year: number; value: number }[];
}

export interface Words {
	/** As BCP 47 names it: "en". */
	language: string;
	/** Marks and words of numbers. */
	locale: Locale;

	/** The title of a chart, without a full stop. */
	finding: (finding: Finding) => string;
	/** A chart's text alternative: its finding, what is measured, the years, the extremes, the other lines. */
	chartAlt: (chart: ChartFact) => string;

	/** "the second highest in SADC", to stand behind "is". */
	place: (place: Place) => string;
	/** "3rd of 16 in SADC" */
	rank: (rank: Pick<RankView, 'rank' | 'of' | 'tied'>, group: string) => string;
	/** "12th of 16 in SADC"; where no direction is good, counted from the top. */
	rankOnTile: (
		rank: Pick<RankView, 'rank' | 'of' | 'tied'>,
		group: string,
		direction: GoodDirection
	) => string;
	/** The title of a ranking of all economies. */
	ranking: (fact: RankingFact) => string;

	/** "smaller than its usual scatter between years" */
	trendReason: (reason: TrendReason) => string;
	/** "since 2019", or why there is no direction: "in five years: last measured in 2017". */
	lately: (recent: Trend) => string;
	/** "since 1990", "rose, then fell after 2011", or why there is no direction. */
	direction: (direction: Direction) => string;
	/** "+12 %", "doubled", "−0.4 percentage points" */
	change: (change: Change, unit: UnitOf) => string;
	/** "−12.1 percentage points since 2005", and the turn where there was one: "…: rose, then fell after 2011". */
	changeSince: (change: Change, unit: UnitOf, year: number, turn: Turn | null) => string;
	/** "between 15.9 % and 18.2 %": the publisher's bounds. */
	bounds: (low: number, high: number, unit: UnitOf) => string;

	/** "16th of 16", "equal 1st of 16", "90th of 107 in the world": a place in a list whose head names the group. */
	placeInList: (rank: Pick<RankView, 'rank' | 'of' | 'tied'>, group: string | null) => string;
	/** "worse since 2019": where it goes and since when. */
	since: (status: TrendStatus, year: number | null) => string;
	/** Instead of a direction: so few people are behind the values that no change is told. */
	fewPeople: () => string;
	/** "target 70 by 2030 (SDGs 3.1)" */
	aim: (value: string, year: number, name: string, isThreshold?: boolean) => string;
	/** "criterion 3 % to 7 % (SADC convergence)" */
	criterion: (value: string, name: string) => string;
	/** "44 of 169, by 2030" */
	measured: (measured: number, targets: number, until: number, judged: number) => string;
	/** What such counts are of. */
	whatIsMeasured: () => string;
	/** That no framework in force can be judged for an economy. */
	noneMeasured: (economy: string) => string;
	/** Why a clause stands where it does: one of its measures that stands worse than its headline. */
	lag: (name: string, place: string) => string;
	/** "Five worst"; the headings of the two lists. */
	worstOf: (count: number) => string;
	bestOf: (count: number) => string;
	/** "Chosen from 42 of 47 measures that have a place." */
	chosenFrom: (placed: number, measures: number) => string;
	/** Whose list a country is held against. */
	yardstick: (clauses: number) => string;
	/** "34 clauses: 12 worse, 11 better, 4 without a number" */
	clauses: (counts: ClauseCounts) => string;
	/** "4 clauses that nothing open measures" */
	withoutNumber: (count: number) => string;
	/** Why a clause that open data measure has no number for an economy. */
	noHeadline: (economy: string) => string;
	/** Measures of a clause that have no value for an economy, listed. */
	noValuesOf: (names: string, economy: string) => string;
	/** Of whom the reasons are true that say why nothing open measures a clause. */
	reasonsAreOf: () => string;
	/** Of figures that have nothing to draw for a country. */
	notKnownHere(count: number): string;
	/** Of targets whose years are over, how many were achieved and how many were not. */
	kept(all: number, achieved: number, missed: number): string;
	/** Short titles of frameworks that do not bind a country. */
	notAParty(country: string, frameworks: readonly { short_title: string; own?: string }[]): string;
	/** Values of countries that another one is compared with, '' for none. */
	besideCountries(named: readonly { name: string; value: string; year: number }[]): string;
	/** How many charts a folded part has, '' for none. */
	charts(count: number): string;

	/** How a group's members are summed up: "median" */
	aggregate: (aggregate: Aggregate) => string;
	/** What stands behind a group's line, or why it has none. */
	group: (fact: GroupFact) => string;
	/** Who says what of one thing, and how far they are apart. */
	dispute: (fact: DisputeFact) => string;
}

/** Who has done it before: its heading, a line beside a target, and the record with what to bear in mind. */
export interface PrecedentWords {
	heading: string;
	line: (fact: PrecedentCountsFact) => string;
	title: (fact: PrecedentFact) => string;
	said: (fact: PrecedentFact) => string;
	notes: (fact: PrecedentFact) => string[];
	/** Which question a verdict answers and which the record, where they point opposite ways. */
	conflict: Record<Conflict['kind'], (asksForGrowth: boolean) => string>;
}

/** What a few pages say, each from a file of its own, so that it costs the others nothing. */
export interface PartWords {
	precedents: PrecedentWords;
	/** Who in a group improved most. */
	best: (fact: BestFact) => string;
	/** Who pays most for what a clause is about, promised and paid, and what comes by purpose. */
	clauseMoney(money: ClauseMoneyFact, economy: string): string;
	/** Why only some donors can be named for a clause. */
	onePurpose(): string;
}

/** Cases, those that reached what is asked, the economies of both, and years ahead. */
export interface PrecedentCountsFact {
	cases: number;
	reached: number;
	economies: number;
	reachedBy: number;
	years: number;
}

export interface PrecedentFact
	extends PrecedentCountsFact, Pick<Precedents, 'from' | 'target' | 'better' | 'band' | 'starts'> {
	/** In a sentence: "the Gambia". */
	economy: string;
	unit: UnitOf;
	/** Half of them ended at that value or better. */
	half: number;
	/** Who came nearest to what is asked, or farthest beyond it. */
	nearest: { name: string; from: readonly [number, number]; to: readonly [number, number] } | null;
	isModelled: boolean;
	/** The publisher of the record, where it is another than the series’. */
	record: string | null;
	/** Names of those that are small, among those named. */
	small: readonly string[];
	/** What is asked lies within two points of the end of a share. */
	isNearEnd: boolean;
}

/** What only the build says, so that its words cost no visit anything. */
export interface BuiltWords {
	/** Where an economy stands, the first sentence of the home page. */
	level: (level: Level) => string;
	/** What changed most of late, the second one. */
	movement: (movement: Movement) => string;
	/** Net aid that an economy received. */
	netAid: (economy: string, net: NetAid) => string;
	/** What a donor gave, % of its national income. */
	givenAid: (economy: string, of: YearValue) => string;
	/** That nothing open says anything of an economy's aid, or of its trade. */
	noAid: (economy: string) => string;
	noTrade: (economy: string) => string;
}

/** Of a year: of national income, for each person, or all of it; the value with its unit. */
export interface NetAid {
	of: 'income' | 'person' | 'all';
	value: string;
	year: number;
}

export interface ClauseCounts {
	all: number;
	worse: number;
	better: number;
	/** Without any value. */
	unknown: number;
}

export interface ChartFact {
	finding: Finding;
	/** First, last and extreme values that are drawn as past; null without any. */
	past: { first: YearValue; last: YearValue; highest: YearValue | null; lowest: YearValue | null } | null;
	/** The last year of a projection, null without one. */
	projectedTo: number | null;
	/** What the other lines are of, in a sentence. */
	compared: readonly string[];
}

export interface RankingFact {
	economy: string;
	/** The year asked for. */
	year: number;
	/** Economies with a value near it. */
	of: number;
	/** The economy's own rank, the year of its value, and its place where that can be said; null without a value. */
	own: { rank: number; year: number; place: Place | null } | null;
}

export interface BestFact {
	/** In a sentence: "SADC". */
	group: string;
	from: number;
	to: number;
	/** Who moved most the right way; null when nobody did. */
	first: { name: string; isFocus: boolean } | null;
	/** Nobody has moved at all. */
	isStill: boolean;
	/** Neither way is better: who rose most. */
	isNeutral: boolean;
	/** The place of the economy in focus, null when it has none. */
	focus: { name: string; place: number; of: number; isStill: boolean; isSmall: boolean } | null;
	/** How many can be compared, where that is few of the members; else null. */
	only: number | null;
	/** Who stands best at the end, whatever they have moved; null where neither end is better, or it is known by who moved. */
	leads: { end: 'highest' | 'lowest'; names: readonly string[]; shared: number } | null;
}

export type GroupFact =
	/** A total, which is not drawn. */
	| { kind: 'total'; group: string; value: number; year: number; unit: UnitOf }
	/** Members with data, at least and at most, of so many, and the years from which on they are others. */
	| {
			kind: 'members';
			group: string;
			aggregate: Aggregate;
			least: number;
			most: number;
			members: number;
			restarts: readonly number[];
	  };

export interface DisputeFact {
	year: number;
	unit: UnitOf;
	/** Two publishers, their values in one unit, and the ids of their series. */
	claims: readonly [Claim, Claim];
	/** |a − b| as a part of the larger; over 1 when the signs differ. */
	difference: number;
}

export interface Claim {
	publisher: string;
	value: number;
	indicator: string;
}
