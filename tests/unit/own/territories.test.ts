/** Names and codes that mean another territory at their publisher than they do elsewhere: said, and never matched in silence. */
import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { observationsOf } from '../../../src/lib/own/join/columns';
import { Reading } from '../../../src/lib/own/reading';
import { placeOf } from './places';

async function read(lines: readonly string[]) {
	const reading = new Reading(placeOf);
	const { understood, joined } = await reading.open(strToU8(`${lines.join('\n')}\n`));
	const valuesOf = ({ observations }: typeof joined) =>
		[...observationsOf(observations)].map(({ iso3, place, value }) => [iso3 ?? `own: ${place}`, value]);
	return {
		...{ reading, understood, valuesOf, questions: understood.questions.join(' ') },
		values: valuesOf(joined),
		left: joined.left.map(({ text, why }) => [text, why])
	};
}

describe('what every publisher knows and is no economy of today', () => {
	it('is matched to none: former states, parts, groups and empty lands, by name and by code', () => {
		const { data } = Papa.parse<{ alias: string; iso3: string; kind: string }>(
			readFileSync('data/economies/aliases.csv', 'utf8'),
			{ header: true, skipEmptyLines: true }
		);
		const none = data.filter(({ iso3 }) => iso3 === '');
		expect(none.length).toBeGreaterThan(400);
		const matched = none.filter(({ alias }) => placeOf(alias).kind === 'economy').map(({ alias }) => alias);
		// What the UN and the World Bank call China.
		expect(matched).toEqual(['China, mainland']);
	});

	it.each(['Sudan (former)', 'Fmr Yugoslavia', 'Germany (until 1990)', 'Former Sudan', 'Ethiopia [former]'])(
		'“%s” is not the economy that bears the name today',
		(name) => expect(placeOf(name).kind).toBe('former')
	);

	it('leaves today’s name of North Macedonia’s past alone', () => {
		expect(placeOf('The former Yugoslav Republic of Macedonia').iso3).toBe('MKD');
	});
});

describe('FAO', () => {
	const row = (fao: string, m49: string, area: string, value: number) =>
		`"${fao}","'${m49}","${area}","Wheat","t","${value}","E"`;

	it('means China with Hong Kong, Macao and Taiwan: left out by its code, and China is its mainland', async () => {
		const { values, left } = await read([
			'Area Code,Area Code (M49),Area,Item,Unit,Y2020,Y2020F',
			row('351', '159', 'China', 10),
			row('41', '156', 'China, mainland', 9),
			row('96', '344', 'China, Hong Kong SAR', 1),
			row('276', '729', 'Sudan', 3),
			row('206', '736', 'Sudan (former)', 4),
			row('62', '230', 'Ethiopia PDR', 5),
			row('186', '891', 'Serbia and Montenegro', 6),
			row('5000', '001', 'World', 7)
		]);
		expect(values).toEqual([
			['CHN', 9],
			['HKG', 1],
			['SDN', 3]
		]);
		expect(left).toEqual([
			['China', 'aggregate'],
			['Sudan (former)', 'former'],
			['Ethiopia PDR', 'former'],
			['Serbia and Montenegro', 'former'],
			['World', 'aggregate']
		]);
	});

	it('means so too where its table has names alone', async () => {
		const { values, left } = await read([
			'Area,Year,Value',
			'China,2020,10',
			'"China, mainland",2020,9',
			'Lesotho,2020,1'
		]);
		expect(values).toEqual([
			['CHN', 9],
			['LSO', 1]
		]);
		expect(left).toEqual([['China', 'aggregate']]);
		const alone = await read(['Area,Year,Value', 'China,2020,10', 'Lesotho,2020,1']);
		expect(alone.values).toContainEqual(['CHN', 10]);
	});

	it('has numbers of its own, which are not those of the UN: 4 is Algeria', async () => {
		for (const head of ['Area Code (FAO)', 'Area Code']) {
			const { values, questions } = await read([
				`${head},Area,Year,Value`,
				'4,Algeria,2020,1',
				'21,Brazil,2020,2',
				'32,Cameroon,2020,3'
			]);
			expect(values, head).toEqual([
				['DZA', 1],
				['BRA', 2],
				['CMR', 3]
			]);
			if (head === 'Area Code') expect(questions).toBe('');
		}
		const asked = await read(['Area Code,Area,Year,Value', '4,Algeria,2020,1', '4,Algeria,2021,2']);
		expect(asked.values.map(([iso3]) => iso3)).toEqual(['DZA', 'DZA']);
		expect(asked.questions).toContain('“Area Code” and “Area” mean different countries');
	});
});

describe('a column of places', () => {
	it('whose name and code mean different places in a row leaves the row out, and says both', async () => {
		const { values, left } = await read([
			'Country Name,Country Code,Year,Value',
			'Niger,NGA,2020,1',
			'Lesotho,LSO,2020,2',
			'Namibia,NAM,2020,3',
			'A name of its own,BWA,2020,4'
		]);
		expect(values).toEqual([
			['LSO', 2],
			['NAM', 3],
			['BWA', 4]
		]);
		expect(left).toEqual([['NGA, Niger', 'disagree']]);
	});

	it('beside a short name for the economy of its code is that economy', async () => {
		const { values } = await read([
			'REF_AREA,Reference area,TIME_PERIOD,OBS_VALUE',
			'KOR,Korea,2020,1',
			'CHN,China (People’s Republic of),2020,2'
		]);
		expect(values).toEqual([
			['KOR', 1],
			['CHN', 2]
		]);
	});

	it('beside the other side of a flow is not held against it', async () => {
		const { values, left } = await read([
			'Reporter,ReporterISO,Partner,PartnerISO,Year,Value',
			'Lesotho,LSO,South Africa,ZAF,2020,1',
			'Botswana,BWA,World,WLD,2020,2'
		]);
		expect(values.map(([iso3]) => iso3)).toEqual(['LSO', 'BWA']);
		expect(left).toEqual([]);
	});

	it('of the states of another country holds no countries, whatever letters or names they share', async () => {
		const codes = ['AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'FL', 'GA', 'HI', 'IL'];
		const byCode = await read(['state,year,value', ...codes.map((code, i) => `${code},2020,${i}`)]);
		expect(byCode.values.map(([place]) => place)).toEqual(codes.map((code) => `own: ${code}`));
		expect(byCode.questions).toContain('holds few names or codes of countries (AL, AZ, AR)');
		const byName = await read(['State,Year,Value', 'Alabama,2020,1', 'Georgia,2020,2', 'Texas,2020,3']);
		expect(byName.values.map(([place]) => place)).toEqual(['own: Alabama', 'own: Georgia', 'own: Texas']);
	});

	it('is matched, or not, as its reader says', async () => {
		const { reading, understood, values, valuesOf } = await read([
			'District,Year,Value',
			'Maseru,2020,1',
			'Leribe,2020,2',
			'Berea,2020,3',
			'Lesotho,2020,6'
		]);
		expect(values.at(-1)).toEqual(['own: Lesotho', 6]);
		const columns = understood.columns.map((column) => ({ ...column, matches: true }));
		expect(valuesOf(reading.join({ ...understood, columns })).at(-1)).toEqual(['LSO', 6]);
	});
});
