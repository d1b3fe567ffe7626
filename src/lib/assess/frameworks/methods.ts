/** Every method in one table: whose it is, what it can judge, and the function that does it. Its words are in src/lib/words. */
import { assessAid } from './aid-for-trade';
import type { AssessInput } from './input';
import { assessLdc } from './ldc-criteria';
import { assessGmr } from './mdg-gmr';
import { assessReferencePath } from './mdg-reference-path';
import type { MethodId } from './method-ids';
import { assessReach } from './reach';
import type { RuleKind } from './rule';
import { assessSadc } from './sadc-bands';
import { assessSdsn } from './sdsn';
import { assessUndp } from './undp';
import type { Verdict } from './verdict';

export interface Method {
	id: MethodId;
	/** Official, or this project's own where a framework sets a number and no method. */
	official: boolean;
	/** Where it is published. */
	source: string;
	/** The rules it can judge; all others are 'no-method'. */
	rules: readonly RuleKind[];
	assess: (input: AssessInput) => Verdict;
}

const VALUES: readonly RuleKind[] = [
	'reach',
	'universal',
	'fraction-of-baseline',
	'fraction-of-shortfall',
	'change-by',
	'parity',
	'range',
	'binary'
];

export const METHODS: Record<MethodId, Method> = {
	'un-sdg-undp': {
		id: 'un-sdg-undp',
		official: true,
		source: 'https://github.com/UNDP-Data/SDG-Accelerator-Data-Repo',
		rules: ['series-method'],
		assess: assessUndp
	},
	sdsn: {
		id: 'sdsn',
		official: true,
		source: 'https://dashboards.sdgindex.org/chapters/methodology',
		rules: [
			...VALUES,
			'series-method',
			'monitor',
			'qualitative',
			'halt-and-reverse',
			'growth-rate',
			'every-year'
		],
		assess: assessSdsn
	},
	'mdg-gmr': {
		id: 'mdg-gmr',
		official: true,
		source: 'https://openknowledge.worldbank.org/handle/10986/13330',
		rules: [...VALUES, 'halt-and-reverse'],
		assess: assessGmr
	},
	'mdg-reference-path': {
		id: 'mdg-reference-path',
		official: true,
		source: 'https://openknowledge.worldbank.org/handle/10986/13890',
		rules: [...VALUES, 'halt-and-reverse'],
		assess: assessReferencePath
	},
	'ldc-criteria': {
		id: 'ldc-criteria',
		official: true,
		source: 'https://www.un.org/development/desa/dpad/least-developed-country-category/ldc-criteria.html',
		rules: ['ldc-threshold'],
		assess: assessLdc
	},
	'sadc-bands': {
		id: 'sadc-bands',
		official: true,
		source: 'https://www.sadc.int/pt-pt/node/1662',
		rules: [...VALUES],
		assess: assessSadc
	},
	'aid-for-trade': {
		id: 'aid-for-trade',
		official: false,
		source: 'https://docs.wto.org/dol2fe/Pages/SS/directdoc.aspx?filename=Q:/WT/AFT/1.pdf',
		rules: ['aid-for-trade'],
		assess: assessAid
	},
	reach: {
		id: 'reach',
		official: false,
		source: 'https://unstats.un.org/sdgs/report/2023/progress-chart/',
		rules: [
			...VALUES,
			'series-method',
			'halt-and-reverse',
			'every-year',
			'growth-rate',
			'period-mean',
			'peer-level'
		],
		assess: assessReach
	}
};
