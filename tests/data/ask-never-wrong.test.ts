/** Questions that must not get a chart of something else: kinds of near-misses, each said, with what comes nearest. */
import { beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../../src/lib/ask/address';
import { ask } from '../../src/lib/ask/ask';
import { lexiconOf, type Lexicon } from '../../src/lib/ask/lexicon';
import { readSearchFile } from '../../src/lib/search/file';
import { aliases } from '../../src/lib/server/aliases';
import { askWords } from '../../src/lib/server/ask';
import { directory } from '../../src/lib/server/directory';
import { siteSearch } from '../../src/lib/server/search';
import { neighbours } from '../../src/lib/view/explore/neighbours';
import { askNote, refusalLine } from '../../src/lib/words/en/ask-notes';

let lexicon: Lexicon;
beforeAll(async () => {
	const [file, list, words] = [await siteSearch(), await directory(), await askWords()];
	lexicon = lexiconOf({
		...{ ...readSearchFile(file), directory: list, aliases: aliases(), words },
		neighbours: { ...neighbours.sea, ...neighbours.land }
	});
}, 60_000);

const asked = (question: string) => ask(question, lexicon);
const address = (question: string, reader = 'LSO') => addressOf(asked(question), lexicon, reader);
const measures = (question: string) => asked(question).measures.map(({ id }) => id);
const nearest = (question: string) => asked(question).nearest.map(({ label }) => label);
const line = (question: string) => {
	const { refusal } = asked(question);
	return refusal ? refusalLine(refusal) : null;
};
const notes = (question: string) => asked(question).notes.map((note) => askNote(note, (id) => id));

/** What is asked, how it is refused, and what is offered first, null for nothing. */
const REFUSED: [string, string, string | null][] = [
	['How many people were killed in Haiti last year?', 'not-measured', 'Homicide in Haiti'],
	['people killed in Honduras', 'not-measured', 'Homicide in Honduras'],
	['gender pay gap', 'not-measured', 'Hourly earnings'],
	['wage gap in Iceland', 'not-measured', 'Hourly earnings in Iceland'],
	['What is the capital of Bangladesh?', 'not-measured', null],
	['earnings of women in Chile', 'partly', 'Hourly earnings in Chile'],
	['capital city of Mongolia', 'not-measured', null],
	['sea level rise in Kiribati', 'not-measured', 'CO2 per person, made in the country in Kiribati'],
	['Biggest investors in Vietnam', 'not-measured', 'Foreign direct investment inflow in Viet Nam'],
	['cholera deaths in Yemen', 'not-measured', 'Deaths in epidemics in Yemen'],
	['how many speak Portuguese', 'not-measured', null],
	['how much of the Amazon is lost', 'not-measured', 'Forest cover'],
	['house prices in Canada', 'not-measured', 'Inflation, consumer prices in Canada'],
	['Who is the richest person in Mexico?', 'not-measured', 'Income inequality (Gini) in Mexico'],
	['unemployment of disabled people in Brazil', 'partly', 'Unemployment in Brazil'],
	['poverty among the elderly in Japan', 'partly', 'Extreme poverty ($3 a day) in Japan'],
	['HIV among soldiers in Uganda', 'partly', 'New HIV infections in Uganda'],
	['literacy of prisoners in Chile', 'partly', 'Literacy of adults in Chile'],
	['life expectancy of dogs in Norway', 'partly', 'Life expectancy in Norway'],
	['infant mortality among Roma in Hungary', 'partly', 'Deaths of babies in Hungary'],
	['youth suicide in South Korea', 'partly', 'Suicides in South Korea'],
	['population of Tokyo', 'partly', 'Population'],
	['What share of electricity in Kenya is geothermal?', 'partly', 'Access to electricity in Kenya'],
	['youth population of Uganda', 'partly', 'Population in Uganda'],
	['remittances from Russia to Tajikistan', 'between', 'Remittances received in Russia'],
	['refugees from Ukraine in Poland', 'between', 'Refugees from the country in Ukraine'],
	['size of Brazil', 'no-measure', 'Size of shocks (LDC, to 2018) in Brazil'],
	['Is Trump popular in Poland?', 'no-measure', null],
	['Messi goals', 'no-measure', null],
	['divorce rate in Italy', 'no-measure', null],
	['average of SADC without South Africa', 'no-measure', null]
];

describe('a word that changes a question', () => {
	it.each(REFUSED)('keeps the chart back: %s', (question, reason, first) => {
		expect(asked(question).refusal?.reason).toBe(reason);
		expect(address(question)).toBe(null);
		expect(nearest(question)[0] ?? null).toBe(first);
	});

	it('is said, with what there is instead', () => {
		expect(line('gender pay gap')).toBe(
			'“gender pay gap”: there is no figure of that here. Earnings are not kept apart for women and men.'
		);
		expect(line('literacy of prisoners in Chile')).toMatch(/^“prisoners” was not understood/);
	});

	it('leads on by words that are understood, and by no code that readers see', () => {
		for (const [question] of REFUSED)
			for (const { label, question: next } of asked(question).nearest) {
				expect(label).not.toMatch(/[A-Z]{2,}[._][A-Z]/);
				expect(asked(next).refusal, next).toBe(null);
			}
	});
});

describe('everyday words', () => {
	it('that name one measure do not show another', () => {
		expect(measures('water scarcity in Jordan')).toEqual(['ER_H2O_STRESS']);
		expect(measures('shortage of water in Cyprus')).toEqual(['ER_H2O_STRESS']);
		expect(measures('How many children die before five in Somalia?')).toEqual(['SH.DYN.MORT']);
		expect(measures('children out of school in Afghanistan')).toEqual(['ROFST.1T3.CP']);
		expect(measures('how many people die on the roads in Iran')).toEqual(['SH_STA_TRAF']);
		expect(measures('people killed on the roads of Thailand')).toEqual(['SH_STA_TRAF']);
	});

	it('that only come near are said to', () => {
		expect(measures('Is Barbados safer than Jamaica?')).toEqual(['VC_IHR_PSRC']);
		expect(notes('Is Barbados safer than Jamaica?')).toEqual([
			'“safer” is read as “Homicide”, which comes nearest.'
		]);
	});

	it('on spending name two measures where two are compared', () => {
		const question = 'Which country spends more on military than on health?';
		expect(measures(question)).toEqual(['MS.MIL.XPND.GD.ZS', 'SH.XPD.CHEX.GD.ZS']);
		expect(asked(question).task).toBe('relate');
		expect(measures('top 10 military spenders')).toEqual(['MS.MIL.XPND.GD.ZS']);
	});
});

describe('“without”', () => {
	it('leaves members of a group out, where they are not too many', () => {
		const { places, measures: found } = asked('life expectancy in SADC without South Africa');
		expect(found.map(({ id }) => id)).toEqual(['SP.DYN.LE00.IN']);
		expect(places).toHaveLength(15);
		expect(places).not.toContain('ZAF');
		expect(notes('life expectancy in SADC without South Africa')[0]).toMatch(/^SADC without ZAF: its other 15 members/);
		expect(asked('poverty in SADC except Malawi and Zambia').places).toHaveLength(14);
		expect(notes('GDP per person of the world without China')[0]).toMatch(/CHN cannot be left out/);
		expect(asked('GDP per person of the world without China').places).toEqual(['WORLD']);
	});

	it('before what people have says that the measure is the opposite', () => {
		expect(asked('how many people lack clean water in Chad')).toMatchObject({
			measures: [{ id: 'SH_H2O_SAFE' }],
			notes: [{ kind: 'opposite' }]
		});
	});
});

describe('money that crosses borders', () => {
	it('is of who owes or receives, where only who lends or gives is named', () => {
		expect(address('debt to China', 'KEN')).toBe('/aid/finance/?country=KEN#debt');
		expect(address('aid from Germany', 'KEN')).toBe('/aid/?country=KEN#donors');
		expect(address('loans to Pakistan', 'KEN')).toBe('/aid/finance/?country=PAK#debt');
		expect(address('grants from the EU', 'MOZ')).toBe('/aid/?country=MOZ#donors');
		expect(address('does Sweden give more aid than Norway', 'MOZ')).toBe('/aid/?country=MOZ#donors');
		expect(asked('debt of China').places).toEqual(['CHN']);
	});

	it('of one who gives is the part on who gives, and says so', () => {
		expect(address('How much aid does Germany give to Kenya?')).toBe('/aid/?country=KEN#donors');
		expect(notes('How much aid does Germany give to Kenya?')).toEqual([
			'DEU is one of all who give: they stand side by side.'
		]);
		expect(address('aid from the World Bank to Nepal')).toBe('/aid/?country=NPL#donors');
		expect(notes('What does France give to Senegal for education?')[0]).toMatch(/not who gives for what/);
	});

	it('says what its page cannot tell', () => {
		expect(notes('coffee exports of Ethiopia')[0]).toMatch(/^“coffee” has a figure only where/);
		expect(notes('Which country exports most coffee?').at(-1)).toMatch(/countries are not compared/);
		expect(asked('who buys Zambian copper').unsaid).toEqual(['copper']);
		expect(asked('student debt in the US').unsaid).toEqual(['student']);
		expect(asked('rice production in Vietnam').unsaid).toEqual(['production']);
	});
});

describe('a goal by its number', () => {
	it('is its part of the framework', () => {
		expect(address('on track for SDG 6')).toBe('/frameworks/sdg/#goal-6');
		expect(address('Is Nepal on track for SDG 6?')).toBe('/frameworks/sdg/?country=NPL#goal-6');
		expect(address('SDG 3.3 Malawi')).toBe('/frameworks/sdg/?country=MWI&target=3.3');
	});
});
