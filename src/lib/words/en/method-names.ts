/** What methods are called where a page only names them, so that it does without all that is said of them. */
import type { MethodId } from '../../assess/frameworks/method-ids';

/** Whose a threshold is, after "threshold of". */
export const THRESHOLD_OF = {
	sdsn: 'the Sustainable Development Report',
	'un-sdg-undp': 'UNDP’s method',
	pefa: 'PEFA'
} as const;

export const METHOD_NAMES: Record<
	MethodId,
	{
		/** With its publisher, in a list. */
		listed: string;
		/** Beside another one's verdict. */
		beside: string;
	}
> = {
	'un-sdg-undp': {
		listed: 'UN SDG progress chart, series by series (UNSD, UNDP)',
		beside: 'UN progress chart'
	},
	sdsn: { listed: 'Dashboards and trend arrows (SDSN)', beside: 'SDSN' },
	'mdg-gmr': {
		listed: 'Global Monitoring Report, 2012 to 2015 (World Bank, IMF)',
		beside: 'Global Monitoring Report'
	},
	'mdg-reference-path': { listed: 'Reference path, 2004 to 2011 (World Bank)', beside: 'reference path' },
	'ldc-criteria': {
		listed: 'Criteria of the triennial reviews (UN Committee for Development Policy)',
		beside: 'LDC criteria'
	},
	'sadc-bands': { listed: 'Convergence criteria (SADC)', beside: 'SADC bands' },
	'aid-for-trade': {
		listed: 'Additional, predictable, delivered (WTO task force; numbers by this project)',
		beside: 'Aid for Trade tests'
	},
	reach: {
		listed: 'Met by the deadline, and the pace to it (this project; the framework sets no method)',
		beside: 'by distance closed'
	}
};
