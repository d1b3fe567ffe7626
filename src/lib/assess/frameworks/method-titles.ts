import type { MethodId } from './method-ids';

/** What each method is called, without its code: pages that only name them stay small. */
export const METHOD_TITLES: Record<MethodId, string> = {
	'un-sdg-undp': 'UN SDG progress chart, series by series (UNSD, UNDP)',
	sdsn: 'Dashboards and trend arrows (SDSN)',
	'mdg-gmr': 'Global Monitoring Report, 2012 to 2015 (World Bank, IMF)',
	'mdg-reference-path': 'Reference path, 2004 to 2011 (World Bank)',
	'ldc-criteria': 'Criteria of the triennial reviews (UN Committee for Development Policy)',
	'sadc-bands': 'Convergence criteria (SADC)',
	'aid-for-trade': 'Additional, predictable, delivered (WTO task force; numbers by this project)',
	reach: 'Met by the deadline, and the pace to it (this project; the framework sets no method)'
};

/** The same where a method is named beside another one's verdict. */
export const METHOD_NAMES: Record<MethodId, string> = {
	'un-sdg-undp': 'UN progress chart',
	sdsn: 'SDSN',
	'mdg-gmr': 'Global Monitoring Report',
	'mdg-reference-path': 'reference path',
	'ldc-criteria': 'LDC criteria',
	'sadc-bands': 'SADC bands',
	'aid-for-trade': 'Aid for Trade tests',
	reach: 'by distance closed'
};
