/**
 * What each method is called, by its id; methods.ts says how it reckons. Kept apart from it so that a schema, and pages
 * that only name methods, do without the code.
 */
const CALLED = {
	'un-sdg-undp': {
		title: 'UN SDG progress chart, series by series (UNSD, UNDP)',
		name: 'UN progress chart'
	},
	sdsn: { title: 'Dashboards and trend arrows (SDSN)', name: 'SDSN' },
	'mdg-gmr': {
		title: 'Global Monitoring Report, 2012 to 2015 (World Bank, IMF)',
		name: 'Global Monitoring Report'
	},
	'mdg-reference-path': { title: 'Reference path, 2004 to 2011 (World Bank)', name: 'reference path' },
	'ldc-criteria': {
		title: 'Criteria of the triennial reviews (UN Committee for Development Policy)',
		name: 'LDC criteria'
	},
	'sadc-bands': { title: 'Convergence criteria (SADC)', name: 'SADC bands' },
	'aid-for-trade': {
		title: 'Additional, predictable, delivered (WTO task force; numbers by this project)',
		name: 'Aid for Trade tests'
	},
	reach: {
		title: 'Met by the deadline, and the pace to it (this project; the framework sets no method)',
		name: 'by distance closed'
	}
} as const;

export type MethodId = keyof typeof CALLED;

export const METHOD_IDS = Object.keys(CALLED) as [MethodId, ...MethodId[]];

/** Without the code. */
export const methodTitle = (id: MethodId): string => CALLED[id].title;

/** Where a method is named beside another one's verdict. */
export const methodName = (id: MethodId): string => CALLED[id].name;
