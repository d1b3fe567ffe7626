/** What readers ask, and what must be understood: ask-questions.csv for tuning, ask-questions-aside.csv set aside. */
import { addressOf, flowAddressOf } from '../../src/lib/ask/address';
import { ask } from '../../src/lib/ask/ask';
import { NO_TIME, type Asked } from '../../src/lib/ask/asked';
import { plain } from '../../src/lib/ask/tokens';
import { written } from '../../src/lib/ask/written';
import { beforeAll, describe, expect, it } from 'vitest';
import { lexiconOf, type Lexicon } from '../../src/lib/ask/lexicon';
import { readSearchFile } from '../../src/lib/search/file';
import { aliases } from '../../src/lib/server/aliases';
import { askWords } from '../../src/lib/server/ask';
import { directory } from '../../src/lib/server/directory';
import { siteSearch } from '../../src/lib/server/search';
import { neighbours } from '../../src/lib/view/explore/neighbours';

import { scored } from './support/ask-questions';

let lexicon: Lexicon;
beforeAll(async () => {
	const [file, list, words] = [await siteSearch(), await directory(), await askWords()];
	lexicon = lexiconOf({ ...readSearchFile(file), directory: list, aliases: aliases(), words, neighbours: { ...neighbours.sea, ...neighbours.land } });
}, 60_000);

describe('questions in words', () => {
	it('that were used for tuning are understood', () => {
		const { count, right, sure, wrong } = scored('ask-questions', lexicon);
		console.log(`tuning: ${count} questions, ${(right * 100).toFixed(1)} % right, ${(sure * 100).toFixed(1)} % wrong with confidence`);
		expect(count).toBeGreaterThanOrEqual(100);
		expect(right, wrong.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(0.95);
	});

	it('that were set aside before the grammar was written are understood, and few are wrong with confidence', () => {
		const { count, right, sure, wrong } = scored('ask-questions-aside', lexicon);
		console.log(`set aside: ${count} questions, ${(right * 100).toFixed(1)} % right, ${(sure * 100).toFixed(1)} % wrong with confidence`);
		expect(count).toBeGreaterThanOrEqual(100);
		expect(right, wrong.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(0.9);
		expect(sure).toBeLessThanOrEqual(0.03);
	});
});

const places = (question: string) => ask(question, lexicon).places.map((id) => id.replace(/^c:/, ''));
const first = (question: string) => ask(question, lexicon).measures[0]?.id;

describe('traps of words', () => {
	it('no small word, and no word near a name, is taken for a country', () => {
		for (const word of 'in to by at as is be it and per are cost green net land port male child laws inland may'.split(' '))
			expect(places(`unemployment ${word} women`), word).toEqual([]);
		expect(places('who buys from us')).toEqual([]);
		expect(places('the cost of living')).toEqual([]);
		expect(places('costs in US$')).toEqual([]);
	});

	it('no word of a title of the catalogue is taken for a country', () => {
		// Words that name an economy, its people or a group by themselves are what they are taken for.
		const names = new Set([...lexicon.names.words].filter((word) => places(`hunger in ${word}`).length > 0));
		const words = new Set(lexicon.indicators.flatMap(({ label }) => label.toLowerCase().split(/[^\p{L}]+/u)));
		const taken = [...words].filter((word) => word && !names.has(plain(word)) && places(`poverty ${word}`).length > 0);
		expect(taken).toEqual([]);
	});

	it('names inside names, and names that are alike, are told apart', () => {
		expect(places('hunger in Niger')).toEqual(['NER']);
		expect(places('hunger in Nigeria')).toEqual(['NGA']);
		expect(places('hunger in Guinea')).toEqual(['GIN']);
		expect(places('hunger in Guinea-Bissau')).toEqual(['GNB']);
		expect(places('hunger in Equatorial Guinea and Papua New Guinea')).toEqual(['GNQ', 'PNG']);
		expect(places('hunger in South Sudan')).toEqual(['SSD']);
		expect(places('hunger in Sudan')).toEqual(['SDN']);
		expect(places('hunger in the DRC and Congo Brazzaville')).toEqual(['COD', 'COG']);
		expect(places('hunger in Dominica')).toEqual(['DMA']);
		expect(places('hunger in the Dominican Republic')).toEqual(['DOM']);
		expect(places('hunger in Austria, Australia')).toEqual(['AUT', 'AUS']);
		expect(places('hunger in Iran, Iraq, Mali, Malawi, Gambia and Zambia')).toEqual(['IRN', 'IRQ', 'MLI', 'MWI', 'GMB', 'ZMB']);
	});

	it('“US” is a country in capitals or behind “the”, “us” is not', () => {
		expect(places('life expectancy in the us')).toEqual(['USA']);
		expect(places('life expectancy in the US')).toEqual(['USA']);
		expect(places('life expectancy in US')).toEqual(['USA']);
		expect(places('life expectancy for us')).toEqual([]);
		expect(places('life expectancy UK usa uae drc')).toEqual(['GBR', 'USA', 'ARE', 'COD']);
	});

	it('numbers of names are neither limits nor thresholds nor years', () => {
		for (const question of [
			'deaths of children under 5 in Kenya',
			'under five mortality in Kenya',
			'poverty at $2.15 a day in Kenya',
			'births to girls aged 15-19 in Kenya',
			'HIV prevalence 15 to 49 in Kenya',
			'maternal deaths per 100,000 births in Kenya',
			'COVID-19 vaccination in Kenya'
		]) {
			const { limit, threshold, time } = ask(question, lexicon);
			expect({ limit, threshold, time }, question).toEqual({ limit: null, threshold: null, time: NO_TIME });
		}
	});

	it('“may” is no month, “best” goes by the measure, and what is named by its opposite is turned', () => {
		expect(ask('may I see hunger in Kenya', lexicon).time).toEqual(NO_TIME);
		expect(ask('best countries in child deaths', lexicon).order).toBe('lowest');
		expect(ask('best countries in life expectancy', lexicon).order).toBe('highest');
		expect(ask('worst countries in child deaths', lexicon).order).toBe('highest');
		expect(ask('countries with the lowest corruption', lexicon)).toMatchObject({ order: 'highest', notes: [{ kind: 'turned' }] });
	});

	it('years are read in every usual form, and only years', () => {
		const time = (question: string) => ask(`hunger ${question}`, lexicon).time;
		expect(time('between 1990 and 2015')).toEqual({ ...NO_TIME, from: 1990, to: 2015 });
		expect(time('from 2010 to now')).toEqual({ ...NO_TIME, from: 2010 });
		expect(time('2000–2015')).toEqual({ ...NO_TIME, from: 2000, to: 2015 });
		expect(time('the 1990s')).toEqual({ ...NO_TIME, from: 1990, to: 1999 });
		expect(time('since 2004')).toEqual({ ...NO_TIME, from: 2004 });
		expect(time('before 2004')).toEqual({ ...NO_TIME, to: 2004 });
		expect(time('over the last ten years')).toEqual({ ...NO_TIME, last: 10 });
		expect(time('last year')).toEqual({ ...NO_TIME, year: 'latest' });
		expect(time('2015-2000')).toEqual({ ...NO_TIME, from: 2000, to: 2015 });
		expect(time('$2000')).toEqual(NO_TIME);
	});

	it('no word of the catalogue is corrected, and what is corrected is said', () => {
		expect(ask('male laws inland', lexicon).notes).toEqual([]);
		expect(ask('undernurishment in Zambia', lexicon).notes).toEqual([
			{ kind: 'corrected', typed: 'undernurishment', read: 'undernourishment' }
		]);
	});

	it('quotes protect words, and what nothing claims is said', () => {
		expect(ask('hunger flurbs in Kenya', lexicon).unsaid).toEqual(['flurbs']);
		expect(places('hunger "Kenya"')).toEqual([]);
	});

	it('codes and whole titles name their measure', () => {
		expect(first('SH.DYN.MORT ZAF')).toBe('SH.DYN.MORT');
		expect(first('Access to electricity in Kenya')).toMatch(/ELC|ELEC/);
	});
});

describe('those who are asked for without their names', () => {
	it('are read as countries, and what they are read as is said', () => {
		expect(places('hunger in East Africa')).toContain('ETH');
		expect(places('hunger in Francophone African countries')).toContain('SEN');
		expect(ask('literacy in West Africa', lexicon).notes).toMatchObject([{ kind: 'list-read', words: 'West Africa' }]);
		expect(places('inflation in middle income countries')).toEqual(['WB-LMC', 'WB-UMC']);
	});

	it('border on the country that is named, and are the region where none is', () => {
		expect(places('hunger in Zambia and its neighbours').slice(0, 3)).toEqual(['ZMB', 'COD', 'AGO']);
		expect(places("Lesotho's neighbours' life expectancy")).toEqual(['LSO', 'ZAF']);
		expect(places('hunger among neighbours')).toEqual(['SADC']);
	});
});

describe('years and parts', () => {
	it('since independence are those of the country, and no typing error', () => {
		const { time, notes } = ask('life expectancy in Botswana since independence', lexicon);
		expect(time.from).toBe(1966);
		expect(notes).toEqual([{ kind: 'independence', of: 'BWA', year: 1966 }]);
	});

	it('that are two make a chart of two years of several, and a line of one', () => {
		expect(ask('compare child mortality in 2000 and 2020 in SADC', lexicon)).toMatchObject({ chart: 'dumbbell', group: 'SADC' });
		expect(ask('life expectancy in Lesotho 2000 vs 2020', lexicon).chart).toBe(null);
		expect(ask('hunger in Lesotho and Malawi between 2000 and 2015', lexicon).chart).toBe(null);
	});

	it('that no series has are said, and no other series is shown for them', () => {
		expect(ask('rural access to electricity in Kenya', lexicon)).toMatchObject({ unsaid: ['rural'] });
		expect(ask('unemployment of women in Kenya', lexicon).unsaid).toEqual([]);
		expect(ask('CO2 emissions per capita of Kenya', lexicon).unsaid).toEqual([]);
	});
});

describe('the page that answers', () => {
	const address = (question: string, reader = 'LSO') => addressOf(ask(question, lexicon), lexicon, reader);
	const state = (question: string) =>
		Object.fromEntries(new URLSearchParams((address(question) ?? '').split('?')[1]));

	it('is Explore with all that was understood in its address', () => {
		expect(state('stunting in Lesotho, Eswatini and Botswana since 2000')).toEqual({
			with: 'SWZ,BWA',
			from: '2000',
			indicators: 'SH.STA.STNT.ME.ZS',
			chart: 'line',
			q: 'stunting in Lesotho, Eswatini and Botswana since 2000'
		});
		expect(state('which African countries cut child deaths fastest')).toMatchObject({ group: 'AU', chart: 'change' });
		expect(state('world map of life expectancy in 2000')).toMatchObject({ chart: 'map', year: '2000' });
		expect(state('gap between 2000 and 2020 in child mortality in SADC')).toMatchObject({
			...{ chart: 'dumbbell', group: 'SADC', from: '2000', to: '2020' }
		});
		expect(state('corruption vs GDP per person')).toMatchObject({
			chart: 'scatter',
			indicators: 'WGI.CC,NY.GDP.PCAP.CD'
		});
		expect(state('hunger in Malawi over the last 10 years')).toMatchObject({ country: 'MWI', from: '2009', indicators: 'FAO.POU' });
	});

	it('holds a number of countries, a value that they are above or below, and of what', () => {
		expect(state('top 10 countries by life expectancy')).toMatchObject({ chart: 'bars', order: 'highest', limit: '10' });
		expect(state('countries with life expectancy below 60')).toMatchObject({ below: '60', chart: 'bars' });
		expect(state('GDP per person of countries with internet above 50%')).toMatchObject({
			indicators: 'NY.GDP.PCAP.CD',
			above: 'IT_USE_ii99:50'
		});
	});

	it('is of those alone that are named, where they are compared in one year', () => {
		expect(state('is Lesotho richer than Eswatini')).toMatchObject({ with: 'SWZ', group: 'CHOSEN' });
		expect(state('top 5 East African countries by literacy')).toMatchObject({ group: 'CHOSEN', limit: '5' });
		expect(state('ten poorest countries in the world')).toMatchObject({ order: 'lowest', limit: '10' });
		expect(state('5 most corrupt countries in Africa')).toMatchObject({ group: 'AU', limit: '5' });
		expect(state('countries where less than half of people have electricity')).toMatchObject({ below: '50' });
		expect(state('small multiples of unemployment for SACU countries')).toMatchObject({ group: 'SACU' });
	});

	it('is of who owes or receives, and not of who lends or gives', () => {
		expect(address('Chinese loans to Zambia')).toBe('/aid/finance/?country=ZMB#debt');
		expect(address('how much does Zambia owe to China')).toBe('/aid/finance/?country=ZMB#debt');
		expect(address('aid from Japan to Malawi')).toBe('/aid/?country=MWI#donors');
	});

	it('has the same in Explore, where it is on aid, trade or debt', () => {
		const flow = (question: string, reader = 'LSO') => flowAddressOf(ask(question, lexicon), lexicon, reader);
		expect(flow('imports of Malawi from South Africa')).toBe('/explore/?country=MWI&indicators=FLOW.IMPORTS.PARTNERS');
		expect(flow('who gives most aid for health', 'MWI')).toBe('/explore/?country=MWI&indicators=FLOW.AID.PURPOSES');
		expect(flow('creditors of Zambia')).toBe('/explore/?country=ZMB&indicators=FLOW.DEBT.CREDITORS');
		expect(flow('hunger in Zambia')).toBe(null);
	});

	it('is the target, or the part on aid, trade or debt, of the country that is asked for', () => {
		expect(address('did Lesotho meet the water MDG')).toBe('/frameworks/mdg/?target=7.C');
		expect(address('SDG 3.3 Malawi')).toBe('/frameworks/sdg/?country=MWI&target=3.3');
		expect(address('exports to the US 2015-2024')).toBe('/trade/?from=2015&to=2024#united-states');
		expect(address('imports of Malawi from South Africa')).toBe('/trade/?country=MWI&flow=imports#partners');
		expect(address('who gives most aid for health', 'MWI')).toBe('/aid/?country=MWI#purposes');
		expect(address('creditors of Zambia')).toBe('/aid/finance/?country=ZMB#debt');
	});

	it('is none for what is not answered, with the nearest question that is', () => {
		expect(ask('stunting in Leribe district of Lesotho', lexicon)).toMatchObject({
			refusal: { reason: 'small-places' },
			nearest: [{ question: 'Stunted children, modelled in Lesotho' }]
		});
		expect(address('why is unemployment so high')).toBe(null);
		expect(ask('Lesotho and SADC', lexicon).refusal).toEqual({ reason: 'no-measure', words: '' });
		expect(ask('', lexicon).refusal).toEqual({ reason: 'nothing' });
	});
});

/** Random numbers that are the same in every run. */
function dice(seed: number) {
	let state = seed;
	return (below: number) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

describe('any question', () => {
	it('of any characters is read without a fault, and leads to an address or a reason', () => {
		const roll = dice(7);
		const parts = ['a', 'ß', '“', '"', '%', '$', '<', '>=', '-', '–', '\u0000', '\ud83d', '😀', '1e9', '2000', '-', 'ʻ', ' ', '\n', 'LSO', 'us', '.', ',', 'top', 'above', 'vs', 'since', 'ه', '漢', '__proto__', 'constructor', 'SDG', '99.9', "'s"];
		for (let turn = 0; turn < 600; turn += 1) {
			const text = Array.from({ length: roll(14) }, () => parts[roll(parts.length)] + (roll(3) ? ' ' : '')).join('');
			const asked = ask(text, lexicon);
			const address = addressOf(asked, lexicon, 'LSO');
			expect(asked.refusal === null, text).toBe(address !== null);
		}
	});

	it('is read again as it was understood when it is written out', () => {
		const roll = dice(11);
		const pick = <T>(list: readonly T[]): T => list[roll(list.length)]!;
		const groups = lexicon.directory.groups.filter(({ id }) => id !== 'WORLD');
		const told = ({ task, chart, measures, places: where, group, time, order, limit, threshold }: Asked) => ({
			...{ task, chart, where: [...where].sort(), group, time, order, limit, threshold },
			measures: measures.map(({ id }) => id)
		});
		for (let turn = 0; turn < 250; turn += 1) {
			const measure = () => {
				const { path, label } = pick(lexicon.indicators);
				return { ...{ id: path.split('/')[2] ?? '', label, words: '' }, by: 'name' as const, others: [] };
			};
			const task = pick(['trend', 'value', 'ranking', 'change', 'relate'] as const);
			const isOfMembers = task === 'ranking' || task === 'change' || task === 'relate';
			const [one, two] = [measure(), measure()];
			if (one.id === two.id) continue;
			const isLimited = task === 'ranking' && roll(2) === 0;
			const asked: Asked = {
				...{ question: '', task, chart: null, page: null, flow: null, unsaid: [], notes: [], refusal: null, nearest: [] },
				measures: task === 'relate' ? [one, two] : [one],
				places: isOfMembers ? [] : [...new Set([pick(lexicon.directory.economies).iso3, pick(lexicon.directory.economies).iso3])].map(lexicon.idOf),
				group: isOfMembers ? pick(groups).id : null,
				time:
					task === 'value'
						? { ...NO_TIME, year: 1990 + roll(30) }
						: pick([NO_TIME, { ...NO_TIME, from: 2001 }, { ...NO_TIME, from: 1999, to: 2012 }, { ...NO_TIME, last: 7 }, { ...NO_TIME, to: 2003 }]),
				order: isLimited || task === 'change' ? pick(['highest', 'lowest'] as const) : null,
				limit: isLimited ? 1 + roll(20) : null,
				threshold: task === 'ranking' && !isLimited ? { side: 'above', value: 1 + roll(80) } : null
			};
			const text = written(asked, lexicon);
			expect(told(ask(text, lexicon)), text).toEqual(told(asked));
		}
	});
});
