/** What a World Bank title says of its unit, in words and as a kind. */
import type { UnitKind } from '../../../src/lib/types';

export interface TitleAndUnit {
	title: string;
	unit: string;
	/** True where the title itself says that the values are modelled. */
	modelled: boolean;
}

/** Units of titles that have no parentheses, or none that is a unit; the first pattern of a code or title wins. */
const WITHOUT_PARENTHESES: [RegExp, string][] = [
	[/^Income share held by/, '% of all income'],
	[/^Gini index/, 'Gini index: 0 equal, 100 unequal'],
	[/tractors per 100 sq\. km/, 'tractors per 100 km² of arable land'],
	[/^Pupil-teacher ratio/, 'pupils per teacher'],
	[/species.*threatened/, 'threatened species'],
	[/Children out of school/, 'children'],
	[/migrant stock|Refugee population|[Pp]opulation|Labor force, total|Net migration/, 'people'],
	[/journal articles/, 'articles'],
	[/applications/, 'applications'],
	[/departures/, 'departures'],
	[/Listed domestic companies/, 'companies'],
	[/gender parity index/, 'ratio: girls to boys, 1 where they are equal'],
	[/^Price level ratio/, 'ratio: 1 where prices equal those of the United States']
];

/** Words of the publisher that a reader should not have to know, the longest first. */
const IN_WORDS: [RegExp, string][] = [
	[/^.*BoP, current US\$$/, 'US dollars, current prices'],
	[/^.*(DOD|NFL), current US\$$/, 'US dollars, current prices'],
	[/^includes gold, current US\$$/, 'US dollars, current prices'],
	[/^current US\$$/, 'US dollars, current prices'],
	[/^current international \$$/, 'international dollars, current prices'],
	[/^constant (\d{4}) PPP \$(.*)$/, 'international dollars of $1$2'],
	[/^(\d{4}) PPP \$ per day$/, 'international dollars of $1 a day'],
	[/^MJ\/\$(\d{4}) PPP GDP$/, 'megajoules per international dollar of $1'],
	[/^annual %( growth)?$/, '% a year'],
	[/^annual % change$/, '% a year'],
	[/^LCU per US\$, period average$/, 'local currency per US dollar, mean of the year'],
	[/^LCU per international \$$/, 'local currency per international dollar'],
	[/^% gross$/, '% of the age group (gross)'],
	[/^% net$/, '% of the age group (net)'],
	[/^sq\. km$/, 'km²'],
	[/^people per sq\. km of land area$/, 'people per km² of land'],
	[/^kt of CO2 equivalent$/, 'thousand tonnes of CO2 equivalent'],
	[/^kt$/, 'thousand tonnes'],
	[/^thousand metric tons/, 'thousand tonnes'],
	[/^metric tons per capita$/, 'tonnes per person'],
	[/^(.*) per capita$/, '$1 per person'],
	[/^(\d{4}(-\d{4})?) = 100$/, 'index: $1 = 100'],
	[/^(\d)=(less|low|weak|most)(.*)$/, 'index: $1=$2$3'],
	[/^lending rate minus deposit rate, %$/, '%, lending rate minus deposit rate'],
	[/^lending rate minus treasury bill rate, %$/, '%, lending rate minus treasury bill rate'],
	[/^modeled estimate, (.*)$/, '$1'],
	[/^number$/, 'number']
];

/**
 * Splits a title such as "Prevalence of HIV, total (% of population ages 15-49)" into what is measured and the
 * unit. Parentheses that are no unit ("(PNG)", "(Overall average)") stay in the title.
 */
export function splitTitle(published: string): TitleAndUnit {
	const modelled = /\((modeled|national)[^()]*estimate/i.test(published);
	let title = published
		.trim()
		.replace(/\s*\(modeled ILO estimate\)/, '')
		.trim();
	const found = /^(.*?)\s*\(((?:[^()]|\([^()]*\))*)\)$/.exec(title);
	const inside = found?.[2] ?? '';
	if (found && isUnit(inside)) {
		title = found[1]!.trim();
		return { title, unit: inWords(inside, title), modelled };
	}
	const unit = WITHOUT_PARENTHESES.find(([pattern]) => pattern.test(title))?.[1];
	return { title, unit: unit ?? (/index|score/i.test(title) ? 'index' : 'number'), modelled };
}

function isUnit(text: string): boolean {
	return (
		/[%$=]|\bper\b|LCU|number|years|days|hectares|sq\. km|kt|kWh|tons|meters|route-km|births/.test(text) ||
		/^TEU/.test(text)
	);
}

function inWords(unit: string, title: string): string {
	const rule = IN_WORDS.find(([pattern]) => pattern.test(unit));
	const text = rule ? unit.replace(rule[0], rule[1]) : unit;
	if (text === 'number' && /procedures/.test(title)) return 'procedures';
	return text === 'US dollars, current prices' && /per capita/.test(title)
		? 'US dollars per person, current prices'
		: text;
}

/**
 * The kind of a unit, by its words and by what the values allow: a share must lie in 0-100, and what must not be
 * negative must not be.
 * @param range smallest and largest published value
 */
export function unitKind(unit: string, title: string, range: { min: number; max: number }): UnitKind {
	const kind = kindOf(unit, title);
	if (kind === 'share' && (range.min < 0 || range.max > 100)) return 'percent';
	const money = kind === 'usd' || kind === 'ppp' || kind === 'lcu' || kind === 'percent' || kind === 'score';
	return !money && range.min < 0 ? 'score' : kind;
}

function kindOf(unit: string, title: string): UnitKind {
	if (/^1=yes/.test(unit)) return 'binary';
	if (/^Gini|^index|^score/.test(unit) || /\d=(less|low|weak)/.test(unit)) return 'index';
	if (/^ratio/.test(unit)) return 'ratio';
	if (/^international dollars/.test(unit)) return 'ppp';
	if (/^US dollars/.test(unit)) return 'usd';
	if (/^local currency/.test(unit)) return 'lcu';
	if (/^%/.test(unit)) return isShare(unit, title) ? 'share' : 'percent';
	if (/^years$/.test(unit)) return 'years';
	if (/per (100|1,000|1 million|million|100,000|woman|teacher|km²|100 km²)/.test(unit)) return 'per';
	if (
		/^(people|children|articles|applications|departures|companies|threatened species|number|procedures)$/.test(
			unit
		)
	)
		return 'count';
	return 'quantity';
}

/** Part of a whole of the same things; a % of GDP or of exports is not. */
function isShare(unit: string, title: string): boolean {
	if (
		/GDP|GNI|a year|exports|imports|capital formation|expense|expenditure|reserves|resources|profits/.test(
			unit
		)
	)
		return false;
	if (
		/rate of|interest|growth|inflation|spread|premium|turnover|dependency|gross\)/i.test(`${title} ${unit}`)
	)
		return false;
	return true;
}
