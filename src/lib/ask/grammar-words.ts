/** The words of questions that stand for no thing: charts, orders, changes, comparisons, and what is not answered. */
import type { AskedChart } from './asked';
import type { Means } from './means';

const CHARTS: Record<AskedChart, string> = {
	line: 'line chart|lines|line graph|as lines|time series',
	area: 'area chart',
	stacked: 'stacked|stacked bars|stacked area|stack',
	bars: 'bars|bar chart|bar graph|column chart|columns|as bars|histogram',
	slope: 'slope|slope chart|slopegraph',
	dumbbell: 'dumbbell|dumbbell chart|dumbbells|dot plot|gap between',
	map: 'map|world map|map of|on a map|maps',
	scatter: 'scatter|scatter plot|scatterplot|scatter chart|bubble chart|bubbles',
	multiples: 'small multiples|multiples|facets|panels|one chart each',
	heat: 'heat map|heatmap|heat table',
	distribution: 'distribution|beeswarm|spread',
	table: 'table|as a table|table of|list of numbers|spreadsheet'
};

const ORDERS = {
	highest: 'highest|most|largest|biggest|greatest|leading|top|longest|strongest|maximum',
	lowest: 'lowest|least|fewest|smallest|bottom|shortest|weakest|minimum',
	best: 'best|best performing|healthiest|safest',
	worst: 'worst|worst performing|worst off'
} as const;

const CHANGES = {
	lowest:
		'cut|cuts|fallen|reduced|reduce|reducing|reduction|fell|fall|falls|falling|drop|drops|dropped|decline|declined|decrease|decreased|lowered|halved|shrank|down',
	highest:
		'grew|grow|grown|growing|risen|rise|rises|rose|rising|increase|increased|increases|jumped|jump|raised|gained|gain|gains|doubled|up',
	best: 'improve|improved|improvement|improving|progress|progressed|got better|catching up|change|changed|changes'
} as const;

const LISTS =
	'which country|which countries|what country|what countries|which ones|countries with|countries where|countries that|countries whose|countries have|countries had|rank|ranking|ranked|ranks|who has|who had|where is|which members|which member|which economies|list of countries|league table';

const VERDICTS =
	'on track|on target|meet|met|reach|reached|achieve|achieved|achieving|miss|missed|fail|failed|progress on|doing on|how far from|deliver on|delivered on|keep its promise|target|targets|goal|goals';

const RELATES =
	'vs|versus|against|correlation|correlate|correlated|correlates|relationship|relation|go with|goes with|go together|depends on|depend on|linked to|related to|association|explain|explains';

const COMPARES =
	'difference|difference between|behind|far behind|ahead|far ahead|compare|compared with|compared to|comparison|beside|next to|relative to|comparing';

const SMALL =
	"a|an|the|of|in|for|on|by|to|from|at|with|and|or|is|are|was|were|be|been|being|it|its|it's|their|there|this|that|these|those|what|how|which|who|whom|whose|where|when|do|does|did|has|have|had|i|me|my|we|us|our|you|your|they|he|she|his|her|much|many|some|any|all|every|each|show|showing|see|give me|show me|tell me|find|please|can|could|may|would|let|want|know|look|about|over|time|through|between|among|within|than|then|so|very|more|less|country|countries|economies|economy's|nations|nation|states|rate|rates|level|levels|percentage|percent|per|cent|percents|figure|figures|data|statistics|stats|number|numbers|indicator|indicators|chart|graph|plot|diagram|trend|trends|development of|evolution|history|historical|as|if|get|gets|got|go|going on|like|not|no|yes|hi|hello|thanks|s|t|out|off|also|too|only|just|still|ever|average|people|person|live|living|world's|today's|value|values|amount|total|high|low|recent|doing|come|comes|there are|there is|what about|how about|and then|quickly|since|until|before|after|during|while|around|versus each other|each other|both|same|other|others|own|most of|year|years|annual|annually|yearly|chances|odds|lives|lived|share|proportion|gone|gone down|gone up|part of|across|members|ratio|terms|coverage|really|nowadays|now|today|mean|means|think|say|says|said|well|badly|currently|actually|information|info|details|overview|report|answer|question";

const WITHOUT =
	'without|except|except for|excluding|other than|apart from|leaving out|not counting|minus|lack|lacks|lacking|lack of|no access to|without access to|lack access to|lacks access to|do not have|dont have|have no|has no';

const SPENDING =
	'spend|spends|spent|spending|spends more|spend more|spends less|spend less|expenditure|spender|spenders|budget|budgets';

const NEIGHBOURS =
	'neighbours|neighbors|its neighbours|its neighbors|their neighbours|neighbouring countries|neighboring countries|bordering countries|countries around it|the countries around it';

const WEALTH = {
	lowest: 'poorest|poorer|poor countries|poorest countries|poorest nations|least rich',
	highest: 'richest|richer|wealthiest|rich countries|richest countries|wealthiest countries'
} as const;

const REFUSALS = {
	'small-places':
		'district|districts|province|provinces|city|cities|village|villages|municipality|county|counties|constituency|constituencies|town council|by region of|maseru|leribe|berea|mafeteng|mohales hoek|quthing|qachas nek|mokhotlong|thaba tseka|butha buthe|teyateyaneng|semonkong|johannesburg|cape town|durban|pretoria|gaborone|lilongwe|lusaka|harare|nairobi|lagos|london|new york|gauteng|kwazulu natal|free state|eastern cape|california|texas',
	'short-times':
		'monthly|month|months|weekly|week|weeks|daily|quarterly|quarter|hourly|yesterday|tomorrow|tonight|today|this month|last month|next month|this week|last week|next week|real time|live prices|january|february|in march|of march|april|in may|june|july|august|september|october|november|december',
	weather: 'weather|rainfall|rain|temperature|temperatures|snow|snowfall|humidity|wind speed|hail|sunshine',
	forecast:
		'will|forecast|forecasts|predict|prediction|predicted|next year|next decade|future|in the future|expected to|going to|by when|projection for|tomorrows|outlook',
	why: 'why|reason|reasons|cause|causes|because|caused|how come|explain why',
	advice:
		'should|ought|recommend|recommendation|advice|advise|how can|how could|how do we|how to|what can|must|best way|policy should|suggest',
	people:
		'prime minister|president|king|queen|minister|ministers|party|opposition leader|who won|who rules|phone number|address of|email|salary of'
} as const;

/** Words that pick a part of what is measured. Each with what names of indicators say for it. */
export const QUALITIES: Record<string, readonly string[]> = {
	women: ['women', 'female', 'girls'],
	woman: ['women', 'female'],
	female: ['women', 'female', 'girls'],
	females: ['women', 'female'],
	girls: ['girls', 'female', 'women'],
	girl: ['girls', 'female'],
	men: ['men', 'male', 'boys'],
	male: ['men', 'male', 'boys'],
	males: ['men', 'male'],
	boys: ['boys', 'male', 'men'],
	rural: ['rural', 'countryside', 'villagers'],
	countryside: ['rural', 'countryside'],
	urban: ['urban', 'towns'],
	towns: ['urban', 'towns'],
	young: ['young', 'youth', '15-24', '1524'],
	youth: ['young', 'youth', '15-24'],
	primary: ['primary'],
	secondary: ['secondary'],
	severe: ['severe', 'severely'],
	capita: ['person', 'capita']
};

const split = (text: string) => text.split('|').map((phrase) => phrase.split(' '));

/** Every phrase with what it means; the order settles which of one length goes first. */
export function* grammarWords(): Generator<{ words: string[]; means: Means; rank: number }> {
	for (const [chart, text] of Object.entries(CHARTS) as [AskedChart, string][])
		for (const words of split(text)) yield { words, means: { kind: 'chart', chart }, rank: 4 };
	for (const [order, text] of Object.entries(ORDERS) as [keyof typeof ORDERS, string][])
		for (const words of split(text)) yield { words, means: { kind: 'order', order }, rank: 5 };
	for (const [order, text] of Object.entries(WEALTH) as [keyof typeof WEALTH, string][])
		for (const words of split(text)) yield { words, means: { kind: 'wealth', order }, rank: 3 };
	for (const [order, text] of Object.entries(CHANGES) as [keyof typeof CHANGES, string][])
		for (const words of split(text)) yield { words, means: { kind: 'change', order }, rank: 8 };
	for (const words of split('fastest|quickest|faster|quicker|most quickly|most rapidly'))
		yield { words, means: { kind: 'fastest' }, rank: 5 };
	for (const words of split(NEIGHBOURS)) yield { words, means: { kind: 'neighbours' }, rank: 3 };
	for (const words of split('since independence|independence|since its independence|after independence'))
		yield { words, means: { kind: 'independence' }, rank: 5 };
	for (const words of split(WITHOUT)) yield { words, means: { kind: 'without' }, rank: 6 };
	for (const words of split(SPENDING)) yield { words, means: { kind: 'spending' }, rank: 9 };
	for (const words of split(LISTS)) yield { words, means: { kind: 'list' }, rank: 5 };
	for (const words of split(VERDICTS)) yield { words, means: { kind: 'verdict' }, rank: 8 };
	for (const words of split(RELATES)) yield { words, means: { kind: 'relate' }, rank: 5 };
	for (const words of split(COMPARES)) yield { words, means: { kind: 'compare' }, rank: 5 };
	for (const [reason, text] of Object.entries(REFUSALS) as [keyof typeof REFUSALS, string][])
		for (const words of split(text)) yield { words, means: { kind: 'refuse', reason }, rank: 3 };
	for (const word of Object.keys(QUALITIES))
		yield { words: [word], means: { kind: 'quality', word }, rank: 9 };
	for (const words of split(SMALL)) yield { words, means: { kind: 'small' }, rank: 10 };
}
