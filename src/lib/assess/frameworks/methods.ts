/** Every method in one table: what it is called, who publishes it, how it reckons, and the function that does it. */
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
	title: string;
	publisher: string;
	/** Official, or this project's own where a framework sets a number and no method. */
	official: boolean;
	/** In words and symbols, one sentence or two. */
	formula: string;
	source: { title: string; url: string };
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
		title: 'SDG progress chart, applied series by series',
		publisher: 'UN Statistics Division; UNDP',
		official: true,
		formula:
			'Growth a year since 2015, (x_t / x_0)^(1/(t − t_0)) − 1, over the growth that reaches the target in 2030: 0.95 and more is on track, 0.5 fair, −0.1 limited, less is deterioration. Series without a target: against limits of 1 %, 0.5 % and −1 % a year. At or past the target is achieved.',
		source: {
			title: 'UNDP, SDG Accelerator: methods and data of each series',
			url: 'https://github.com/UNDP-Data/SDG-Accelerator-Data-Repo'
		},
		rules: ['series-method'],
		assess: assessUndp
	},
	sdsn: {
		id: 'sdsn',
		title: 'Dashboards and trend arrows',
		publisher: 'SDSN, Sustainable Development Report 2025',
		official: true,
		formula:
			'Colour: green at or past the green threshold, then yellow and orange either side of the middle, red at or past the red one. Arrow: change a year since 2015 over the change a year that reaches green in 2030; 1 on track, 0.5 moderately improving, 0 stagnating, less decreasing.',
		source: {
			title: 'Sustainable Development Report, methodology',
			url: 'https://dashboards.sdgindex.org/chapters/methodology'
		},
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
		title: 'Global Monitoring Report, 2012 to 2015',
		publisher: 'World Bank and IMF',
		official: true,
		formula:
			'Growth of the last five years, g = (x_T / x_{T−5})^(1/5) − 1, carried to the target: t* = T + ln(x* / x_T) / ln(1 + g). By 2015 is sufficient, by 2020 insufficient, by 2030 moderately off, later or the wrong way seriously off target.',
		source: {
			title: 'World Bank and IMF, Global Monitoring Report 2013',
			url: 'https://openknowledge.worldbank.org/handle/10986/13330'
		},
		rules: [...VALUES, 'halt-and-reverse'],
		assess: assessGmr
	},
	'mdg-reference-path': {
		id: 'mdg-reference-path',
		title: 'Reference path, 2004 to 2011',
		publisher: 'World Bank, World Development Indicators',
		official: true,
		formula:
			'Growth since the starting year over the growth that leads from the starting value to the target by the deadline: 1 is on track, 0.5 off track, less seriously off track, the wrong way worsened. Targets of 100 % are read as what is missing.',
		source: {
			title: 'World Bank, World Development Indicators 2004, section 1',
			url: 'https://openknowledge.worldbank.org/handle/10986/13890'
		},
		rules: [...VALUES, 'halt-and-reverse'],
		assess: assessReferencePath
	},
	'ldc-criteria': {
		id: 'ldc-criteria',
		title: 'LDC criteria of the triennial reviews',
		publisher: 'UN Committee for Development Policy',
		official: true,
		formula:
			'Each criterion against the line of its review. To graduate: two of three (income, HAI and EVI past their lines), or income alone past the income-only line, at two reviews in a row. To be included: all three.',
		source: {
			title: 'Committee for Development Policy, LDC criteria and indicators',
			url: 'https://www.un.org/development/desa/dpad/least-developed-country-category/ldc-criteria.html'
		},
		rules: ['ldc-threshold'],
		assess: assessLdc
	},
	'sadc-bands': {
		id: 'sadc-bands',
		title: 'Macroeconomic convergence',
		publisher: 'SADC',
		official: true,
		formula: 'The latest year’s figure against the criterion; a member converges when it is within it.',
		source: {
			title: 'SADC Protocol on Finance and Investment, annex 2',
			url: 'https://www.sadc.int/pt-pt/node/1662'
		},
		rules: [...VALUES],
		assess: assessSadc
	},
	'aid-for-trade': {
		id: 'aid-for-trade',
		title: 'Additional, predictable, delivered',
		publisher: 'WTO Task Force on Aid for Trade; OECD; thresholds by this project',
		official: false,
		formula:
			'Additional: mean of the last three years above the mean of 2002 to 2005 (2006 to 2008 where that is missing). Predictable: spread of the last five years below 0.3 of their mean. Delivered: at least 0.8 of commitments paid, over three years.',
		source: {
			title: 'WTO, Recommendations of the Task Force on Aid for Trade, WT/AFT/1',
			url: 'https://docs.wto.org/dol2fe/Pages/SS/directdoc.aspx?filename=Q:/WT/AFT/1.pdf'
		},
		rules: ['aid-for-trade'],
		assess: assessAid
	},
	reach: {
		id: 'reach',
		title: 'Met by the deadline, and the pace to it',
		publisher: 'This project, where a framework sets a number and no method',
		official: false,
		formula:
			'Met or not by the deadline. Before it: what has been closed of the distance a year, over what had to be closed a year; 0.95 on track, 0.5 too slow, −0.1 little or no progress, less is moving away.',
		source: {
			title: 'Bands of the UN SDG progress chart, on differences instead of growth',
			url: 'https://unstats.un.org/sdgs/report/2023/progress-chart/'
		},
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
