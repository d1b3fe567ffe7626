/** Topic and sure directions of World Bank series, by the publisher's topics and the structure of its codes. */
import type { GoodDirection } from '../../../src/lib/types';

/** Where a code says more than the publisher's topic; the longest prefix wins. */
const BY_PREFIX: Record<string, string> = {
	...{ 'SH.DYN.AIDS': 'hiv', 'SH.HIV': 'hiv', 'DT.ODA': 'aid', 'BX.GRT': 'aid', 'BX.KLT.DINV': 'investment' },
	...{ 'BX.TRF.PWKR': 'migration', 'SM.': 'migration', 'DT.': 'debt', 'GC.DOD': 'debt', 'EG.': 'energy' },
	...{ 'EN.ATM': 'climate', 'EN.ATM.PM25': 'environment', 'EN.': 'environment', 'ER.': 'environment' },
	...{
		'ER.H2O': 'water',
		'EN.POP.SLUM': 'cities',
		'EN.URB': 'cities',
		'SP.URB': 'cities',
		'EN.POP.DNST': 'population'
	},
	...{
		'AG.': 'food',
		'AG.LND': 'environment',
		'AG.LND.CREL': 'food',
		'AG.LND.TRAC': 'food',
		'AG.SRF': 'environment',
		'GC.': 'economy',
		'AG.LND.IRIG': 'food',
		'SN.': 'food'
	},
	...{
		'SH.STA.STNT': 'food',
		'SH.STA.WAST': 'food',
		'SH.SVR.WAST': 'food',
		'SH.STA.MALN': 'food',
		'SH.STA.OWGH': 'food'
	},
	...{
		'SE.': 'education',
		'SL.': 'labour',
		'SI.': 'poverty',
		'SP.POP': 'population',
		'SP.RUR': 'population'
	},
	...{ 'SP.POP.SCIE': 'science', 'SP.POP.TECH': 'science', 'GB.XPD.RSDV': 'science', 'IP.': 'science' },
	...{ 'SP.': 'health', 'SP.REG': 'population', 'SP.ADO': 'health', 'SH.': 'health', 'SG.': 'gender' },
	...{ 'IT.': 'ict', 'IE.PPN.ICTI': 'ict', 'IE.': 'investment', 'IC.': 'investment', 'CM.': 'investment' },
	...{ 'IS.': 'logistics', 'LP.': 'logistics', 'IQ.': 'governance', 'MS.': 'peace', 'VC.': 'peace' },
	...{ 'NE.EXP': 'trade', 'NE.IMP': 'trade', 'TX.': 'trade', 'TM.': 'trade', 'TT.': 'trade', 'TG.': 'trade' },
	...{
		'ST.': 'trade',
		'BM.GSR.ROYL': 'science',
		'BX.GSR.ROYL': 'science',
		'TX.VAL.TECH': 'science',
		'IC.FRM.FEM': 'gender'
	},
	...{ 'NV.AGR': 'food', 'NY.ADJ.SVNG': 'environment', 'NY.GDP.TOTL.RT': 'environment' }
};

const BY_TOPIC: Record<string, string> = {
	'Agriculture & Rural Development': 'food',
	'Aid Effectiveness': 'aid',
	'Climate Change': 'climate',
	'Economy & Growth': 'economy',
	Education: 'education',
	'Energy & Mining': 'energy',
	Environment: 'environment',
	'External Debt': 'debt',
	'Financial Sector': 'economy',
	Gender: 'gender',
	Health: 'health',
	Infrastructure: 'logistics',
	Poverty: 'poverty',
	'Private Sector': 'investment',
	'Public Sector': 'governance',
	'Science & Technology': 'science',
	'Social Development': 'poverty',
	'Social Protection & Labor': 'labour',
	Trade: 'trade',
	'Urban Development': 'cities'
};

/** Series whose good direction nobody disputes; all others wait for the catalogue. */
const DIRECTIONS: [RegExp, GoodDirection][] = [
	[
		/^(SH\.DYN\.(AIDS|MORT|NMRT)|SH\.HIV|SP\.DYN\.IMRT|SH\.STA\.(MMRT|STNT|WAST|MALN|TRAF)|SH\.SVR\.WAST|SH\.TBS)/,
		'down'
	],
	[
		/^(SI\.POV|SN\.ITK|SL\.UEM|SL\.TLF\.0714|VC\.IHR|EN\.ATM\.PM25|EN\.POP\.SLUM|SE\.PRM\.UNER|SE\.PRM\.REPT)/,
		'down'
	],
	[/^(SP\.DYN\.LE00|SE\.ADT|SE\.PRM\.CMPT|SH\.IMM|SH\.STA\.(BRTC|ANVC)|EG\.ELC\.ACCS|SP\.REG)/, 'up']
];

/** The topic of a series. @param topics the publisher's own, in its order */
export function topicOf(code: string, topics: readonly string[]): string {
	const prefix = Object.keys(BY_PREFIX)
		.filter((start) => code.startsWith(start))
		.sort((a, b) => b.length - a.length)[0];
	if (prefix !== undefined) return BY_PREFIX[prefix]!;
	return topics.map((topic) => BY_TOPIC[topic]).find((topic) => topic !== undefined) ?? 'economy';
}

/** Which way is better where that is beyond dispute, 'none' otherwise. */
export function directionOf(code: string): GoodDirection {
	return DIRECTIONS.find(([pattern]) => pattern.test(code))?.[1] ?? 'none';
}

/**
 * Modelled by an agency although the title does not say so: UN IGME (child mortality), UNAIDS (HIV), WHO
 * (tuberculosis, anaemia, causes of death, road deaths, air pollution), IDF (diabetes), FAO (food), UNICEF, WHO and
 * World Bank (stunting), WHO and UNICEF (immunisation), ILO (labour force), UN Population Division (net migration).
 * Population and vital rates mix registration and models by country and are left as published.
 */
export const MODELLED = new RegExp(
	[
		...[
			'^SH\\.DYN\\.(MORT|NMRT|AIDS)',
			'^SP\\.DYN\\.IMRT',
			'^SH\\.HIV',
			'^SH\\.TBS',
			'^SH\\.ANM',
			'^SH\\.DTH'
		],
		...[
			'^SH\\.STA\\.(MMRT|TRAF|DIAB|STNT\\.ME)',
			'^SH\\.IMM',
			'^EN\\.ATM\\.PM25',
			'^SN\\.ITK',
			'^SM\\.POP\\.NETM'
		],
		...['^SL\\.TLF\\.TOTL', '^SL\\.GDP\\.PCAP\\.EM']
	].join('|')
);
