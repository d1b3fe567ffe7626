/** What is said of the least developed countries' share of world exports, and of the targets to double it. */
import type { YearValue } from '../../assess/trend';

/** Whose shares are summed: so many of the members, all but those without some value. */
export interface MembersFact {
	members: number;
	summed: number;
	/** Names. */
	without: readonly string[];
	/** The year of the list. */
	listOf: number;
}

export interface LdcShareWords {
	title: string;
	/** That no share is known. */
	unknown: string;
	/** Per cent of world exports of goods. */
	stands: (newest: YearValue) => string;
	/** Whether a framework's target was reached, from its base year to the year in which it was due. */
	came: (framework: string, isReached: boolean, base: YearValue, due: YearValue) => string;
	/** "double the 0.96 % of 2010 is 1.92 %, due in 2020; 1.05 % in 2023." */
	asks: (fact: {
		factor: number;
		base: YearValue;
		aim: number;
		deadline: number;
		newest: YearValue;
	}) => string;
	/** That there is no value of the base year. */
	noBase: (year: number) => string;
	measure: (listOf: number) => string;
	unit: string;
	/** Of lines. */
	labels: Record<'goods' | 'services', string>;
	target: (framework: string, aim: number) => string;
	due: (year: number) => string;
	baseYears: string;
	/** "47 of the 48 countries on the list in 2011 (Sudan has no value in some years)" */
	members: (fact: MembersFact) => string;
	/** Both lines'. */
	summed: (fact: Record<'goods' | 'services', MembersFact>) => string;
	sameCountries: string;
	none: string;
}
