/** The methods of frameworks in English: what each is called, who publishes it, and how it reckons. */
import type { MethodId } from '../../assess/frameworks/method-ids';

export interface MethodWords {
	title: string;
	publisher: string;
	/** In words and symbols, one sentence or two. */
	formula: string;
	/** What is to be read at its source. */
	source: string;
}

export const METHOD_WORDS: Record<MethodId, MethodWords> = {
	'un-sdg-undp': {
		title: 'SDG progress chart, applied series by series',
		publisher: 'UN Statistics Division; UNDP',
		formula:
			'Growth a year since 2015, (x_t / x_0)^(1/(t − t_0)) − 1, over the growth that reaches the target in 2030: 0.95 and more is on track, 0.5 fair, −0.1 limited, less is deterioration. Series without a target: against limits of 1 %, 0.5 % and −1 % a year. At or past the target is achieved. What is on track by limits alone and comes to its number more than ten years late is shown as acceleration needed.',
		source: 'UNDP, SDG Accelerator: methods and data of each series'
	},
	sdsn: {
		title: 'Dashboards and trend arrows',
		publisher: 'SDSN, Sustainable Development Report 2025',
		formula:
			'Colour: green at or past the green threshold, then yellow and orange either side of the middle, red at or past the red one. Arrow: change a year since 2015 over the change a year that reaches green in 2030; 1 on track, 0.5 moderately improving, 0 stagnating, less decreasing.',
		source: 'Sustainable Development Report, methodology'
	},
	'mdg-gmr': {
		title: 'Global Monitoring Report, 2012 to 2015',
		publisher: 'World Bank and IMF',
		formula:
			'Growth of the last five years, g = (x_T / x_{T−5})^(1/5) − 1, carried to the target: t* = T + ln(x* / x_T) / ln(1 + g). By 2015 is sufficient, by 2020 insufficient, by 2030 moderately off, later or the wrong way seriously off target.',
		source: 'World Bank and IMF, Global Monitoring Report 2013'
	},
	'mdg-reference-path': {
		title: 'Reference path, 2004 to 2011',
		publisher: 'World Bank, World Development Indicators',
		formula:
			'Growth since the starting year over the growth that leads from the starting value to the target by the deadline: 1 is on track, 0.5 off track, less seriously off track, the wrong way worsened. Targets of 100 % are read as what is missing.',
		source: 'World Bank, World Development Indicators 2004, section 1'
	},
	'ldc-criteria': {
		title: 'LDC criteria of the triennial reviews',
		publisher: 'UN Committee for Development Policy',
		formula:
			'Each criterion against the line of its review. To graduate: two of three (income, HAI and EVI past their lines), or income alone past the income-only line, at two reviews in a row. To be included: all three.',
		source: 'Committee for Development Policy, LDC criteria and indicators'
	},
	'sadc-bands': {
		title: 'Macroeconomic convergence',
		publisher: 'SADC',
		formula: 'The latest year’s figure against the criterion; a member converges when it is within it.',
		source: 'SADC Protocol on Finance and Investment, annex 2'
	},
	'aid-for-trade': {
		title: 'Additional, predictable, delivered',
		publisher: 'WTO Task Force on Aid for Trade; OECD; thresholds by this project',
		formula:
			'Additional: mean of the last three years above the mean of 2002 to 2005 (2006 to 2008 where that is missing). Predictable: spread of the last five years below 0.3 of their mean. Delivered: at least 0.8 of commitments paid, over three years.',
		source: 'WTO, Recommendations of the Task Force on Aid for Trade, WT/AFT/1'
	},
	reach: {
		title: 'Met by the deadline, and the pace to it',
		publisher: 'This project, where a framework sets a number and no method',
		formula:
			'Met or not by the deadline. Before it: what has been closed of the distance a year, over what had to be closed a year; 0.95 on track, 0.5 too slow, −0.1 little or no progress, less is moving away.',
		source: 'Bands of the UN SDG progress chart, on differences instead of growth'
	}
};
