/**
 * What a UN SDG series' description says: title, unit in words, unit kind, direction of good and topic.
 * Whatever the rules below get wrong is put right by a line in data/catalog/unsdg-series.csv.
 */
import type { GoodDirection, UnitKind } from '../../../src/lib/types';

const BY =
	'sex|age|location|urban\\/rural|education|type of|wealth|mode of|level of|policy domain|speed|sector|activity|grounds of';

/** The last parentheses of a description, where the publisher puts the unit; '' when there are none. */
export function unitText(description: string): string {
	return /\(((?:[^()]|\([^()]*\))*)\)\s*$/.exec(description)?.[1]?.trim() ?? '';
}

/** The description without "[ILO]", section numbers, the unit at its end and "by sex, location, ...". */
export function titleOf(description: string): string {
	return description
		.replace(/^\[[^\]]*\]\s*/, '')
		.replace(/^\(S\.[\d.C]+\)\s*/, '')
		.replace(/\s*\[[^\]]*\]/g, '')
		.replace(/,?\s*\((?:[^()]|\([^()]*\))*\)\s*$/, '')
		.replace(/\s*\(percentage of achievement, 0 - 100\)\s*--\s*/, ', ')
		.replace(new RegExp(`,? by (?:${BY})[^()]*?(?= - |\\s*\\(|$)`), '')
		.replace(/ - (\d+th ICLS)/, ' ($1)')
		.replace(/United States dollars/g, 'US dollars')
		.replace(/\s+/g, ' ')
		.replace(/[,\s]+$/, '');
}

function percentOf(description: string): string {
	if (/relative to GDP|of GDP\b|total GDP/.test(description)) return '% of GDP';
	if (/OECD-DAC donors' GNI/.test(description)) return "% of the donor's GNI";
	if (/growth|change rate/i.test(description)) return '% a year';
	const share =
		/as an? (?:overall )?(?:proportion|percentage|share) of (?:the )?(?:total |overall )?([^,(]+)/.exec(
			description
		);
	if (share?.[1]) return `% of ${share[1].replace(/ - .*/, '').trim()}`;
	const whole =
		/^(?:\[[^\]]*\] )?Proportion of (?:the )?((?:[A-Za-z/’'-]+ ){1,6}?)(?=receiving|using|living|with|who|covered|practi|attended|that|whose|in |held|below|reporting|satisfied|subjected|moderately|aged|having|and girls|above|achieving|wastewater|left|not )/.exec(
			description
		);
	return whole?.[1] ? `% of ${whole[1].trim()}` : '%';
}

/** The unit in words. */
export function unitOf(description: string): string {
	const text = unitText(description);
	if (text === '%') return percentOf(description);
	if (/^1 ?= ?YES/i.test(text)) return '1 = yes, 0 = no';
	if (text === 'percentage of GNI') return '% of GNI';
	if (text === '') return 'number';
	return text
		.replace(/(?:nominal |current )United States dollars/, 'US dollars, current prices')
		.replace(/^(.*)constant (\d{4}) United States dollars$/, '$1US dollars, constant $2 prices')
		.replace(/^(.*?)(\d{4}) United States dollars$/, '$1US dollars, constant $2 prices')
		.replace(/constant (\d{4}) international \$/, 'international dollars, constant $1 prices')
		.replace(/United States dollars/g, 'US dollars')
		.replace(/^millions of/, 'million')
		.replace(/^billions of/, 'billion')
		.replace(/^(Number|KG|Kg|Tonnes|Per)\b/, (word) => word.toLowerCase())
		.replace(/^constant/, 'constant');
}

/** What kind of number the unit makes; the range of the values decides between share and percent. */
export function unitKindOf(description: string, unit: string, least: number, most: number): UnitKind {
	if (unit === '1 = yes, 0 = no') return 'binary';
	if (unit.startsWith('%')) {
		const free = /GDP|GNI|growth|change|tariff|cost|deviation|anomaly|to assets|Return on|position/i;
		return least >= 0 && most <= 100 && !free.test(description) ? 'share' : 'percent';
	}
	if (/international dollars|PPP, constant/.test(unit)) return 'ppp';
	if (/^(per |[a-z]+ per (?:\d|1))/i.test(unit) || /per 100,000|per 1,000/.test(description)) return 'per';
	if (/(kilogram|kilogramme|joule|watt|gram)s?\b/.test(unit) || / per /.test(unit)) return 'quantity';
	if (/US dollars/.test(unit)) return 'usd';
	if (/local currency$/.test(unit)) return 'lcu';
	if (unit === 'ratio') return 'ratio';
	if (/^\d+ ?=|level of/.test(unit)) return 'level';
	if (/^number/.test(unit)) return 'count';
	return 'quantity';
}

/** Which way is better, as UNDP's reading of the goals has it; none where it has no view. */
export function directionOf(methodology: string): { direction: GoodDirection; ideal: number | null } {
	if (!methodology.startsWith('{')) return { direction: 'none', ideal: null };
	const { normativeDirection, trendMethodology } = JSON.parse(methodology) as Record<string, unknown>;
	if (trendMethodology === 'Parity') return { direction: 'to', ideal: 1 };
	if (normativeDirection === 'increase' || normativeDirection === 'not decrease')
		return { direction: 'up', ideal: null };
	if (normativeDirection === 'decrease' || normativeDirection === 'not increase')
		return { direction: 'down', ideal: null };
	if (trendMethodology === 'Halfing' || trendMethodology === 'SpecialGINI')
		return { direction: 'down', ideal: null };
	if (trendMethodology === 'Doubling' || trendMethodology === 'Binary')
		return { direction: 'up', ideal: null };
	return { direction: 'none', ideal: null };
}

const GOALS = [
	...['', 'poverty', 'food', 'health', 'education', 'gender', 'water', 'energy', 'labour', 'economy'],
	...['poverty', 'cities', 'environment', 'climate', 'environment', 'environment', 'governance', 'economy']
];
/** Targets whose topic is not their goal's. */
const TARGETS: Record<string, string> = {
	'1.5': 'disasters',
	'1.a': 'aid',
	'2.a': 'food',
	'2.b': 'trade',
	'3.3': 'health',
	'4.b': 'aid',
	'5.b': 'ict',
	'6.a': 'aid',
	'7.a': 'aid',
	'8.1': 'economy',
	'8.2': 'economy',
	'8.4': 'environment',
	'8.9': 'economy',
	'8.10': 'economy',
	'8.a': 'aid',
	'9.1': 'logistics',
	'9.4': 'climate',
	'9.5': 'science',
	'9.a': 'aid',
	'9.c': 'ict',
	'10.3': 'governance',
	'10.4': 'economy',
	'10.5': 'economy',
	'10.6': 'governance',
	'10.7': 'migration',
	'10.a': 'trade',
	'10.b': 'aid',
	'10.c': 'migration',
	'11.4': 'culture',
	'11.5': 'disasters',
	'12.c': 'energy',
	'13.1': 'disasters',
	'15.a': 'aid',
	'16.1': 'peace',
	'16.2': 'peace',
	'16.4': 'peace',
	'17.2': 'aid',
	'17.3': 'investment',
	'17.4': 'debt',
	'17.6': 'ict',
	'17.7': 'science',
	'17.8': 'ict',
	'17.9': 'aid',
	'17.10': 'trade',
	'17.11': 'trade',
	'17.12': 'trade',
	'17.14': 'governance',
	'17.15': 'aid',
	'17.16': 'aid',
	'17.17': 'investment',
	'17.18': 'governance',
	'17.19': 'governance'
};

/** The product's topic for a series of a target; "10.6" and its goal "10". */
export function topicOf(target: string, goal: string): string {
	return TARGETS[target] ?? GOALS[Number(goal)] ?? 'governance';
}
