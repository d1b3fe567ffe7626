import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { plainNumber, safeText, toCsv } from '../../../src/lib/chart/csv';
import { withKind } from '../../../src/lib/chart/kinds';
import { figure } from '../../../src/lib/figure/figure';
import { sampleFigures } from '../../../src/lib/figure/samples';
import { bibtex, plainCitation, ris } from '../../../src/lib/take/cite';
import { figureJson } from '../../../src/lib/take/json';
import { saidRows } from '../../../src/lib/take/rows';
import { dayOf, dayText, fileAddress } from '../../../src/lib/take/taken';
import { SOURCE, takenOf } from './support';

describe('a CSV', () => {
	it('says in columns what its values are, and leaves a column that the figure has itself as it is', () => {
		const one = figure({
			id: 'line',
			chart: null,
			title: 'Fewer',
			measure: 'Deaths, per 1,000',
			none: '',
			economy: 'LSO',
			file: 'api/indicators/SH.DYN.MORT.csv',
			sources: [SOURCE, { ...SOURCE, id: 'b', publisher: 'Another', non_commercial: true }]
		});
		const { columns, rows } = saidRows(one, {
			caption: '',
			columns: [
				{ id: 'id', label: 'id' },
				{ id: 'unit', label: 'unit' }
			],
			rows: [['LSO', 'own']]
		});
		expect(Object.fromEntries(columns.map(({ id }, i) => [id, rows[0]![i]]))).toEqual({
			id: 'LSO',
			unit: 'own',
			focus: 'LSO',
			indicator: 'SH.DYN.MORT',
			measure: 'Deaths, per 1,000',
			publisher: 'A publisher; Another',
			dataset: 'Made & up',
			vintage: 'June 2026',
			licence: 'CC BY 4.0; CC BY 4.0 (non-commercial use only)'
		});
	});

	it('says of each of several measures what it is, and in which unit', () => {
		const axis = { unitKind: 'per' as const, decimals: 1, scale: 'linear' as const };
		const one = figure({
			...{ id: 'dots', title: 'Together', measure: 'Deaths (per 1,000); Life expectancy (years)', none: '' },
			chart: {
				kind: 'scatter',
				model: {
					...{ heading: 'Economy', year: 2020, without: 0, fit: true },
					x: { ...axis, label: 'Life expectancy', indicator: 'SP.DYN.LE00.IN', unit: 'years' },
					y: { ...axis, label: 'Deaths', indicator: 'SH.DYN.MORT', unit: 'per 1,000' },
					dots: [{ id: 'LSO', label: 'Lesotho', x: 57, y: 72, xYear: 2020, yYear: 2019 }]
				}
			}
		});
		const { columns, rows } = takenOf(one).rows;
		expect(Object.fromEntries(columns.map(({ id }, i) => [id, rows[0]![i]]))).toEqual({
			...{ name: 'Lesotho', x: 57, x_year: 2020, y: 72, y_year: 2019, id: 'LSO' },
			...{ x_indicator: 'SP.DYN.LE00.IN', x_measure: 'Life expectancy', x_unit: 'years' },
			...{ y_indicator: 'SH.DYN.MORT', y_measure: 'Deaths', y_unit: 'per 1,000' },
			measure: 'Deaths (per 1,000); Life expectancy (years)'
		});
	});

	it('says the year of a chart of one, the unit of each column, and where all values are from', () => {
		const rows = (chart: NonNullable<Parameters<typeof figure>[0]['chart']>) => {
			const parts = { id: 'one', title: '', measure: 'M', none: '', chart };
			const { columns, rows } = takenOf(figure(parts)).rows;
			return Object.fromEntries(columns.map(({ id }, i) => [id, rows[0]![i]]));
		};
		const unit = { unit: 'US dollars', unitKind: 'usd' as const, decimals: 0 };
		const goods = { heading: 'Goods', when: '2023', items: [{ id: 'A', label: 'Wool', value: 5 }] };
		expect(rows({ kind: 'treemap', model: { ...unit, ...goods } })).toEqual({
			...{ name: 'Wool', value: 5, share: 100, id: 'A', year: '2023' },
			...{ value_unit: 'US dollars', share_unit: '%', measure: 'M' }
		});
		const row = { id: 'LSO', label: 'Lesotho', value: 5, year: 2022 };
		expect(
			rows({ kind: 'map', model: { ...unit, year: 2023, origin: 'computed', rows: [row] } })
		).toMatchObject({
			...{ year: 2022, origin: 'computed', unit: 'US dollars' }
		});
	});

	it('has no dust of binary fractions and keeps large amounts whole', () => {
		expect([0.1 + 0.2, 102.55000000000001, 1234567890123, -0.25, 1e-9].map(plainNumber)).toEqual([
			0.3, 102.55, 1234567890123, -0.25, 1e-9
		]);
	});

	it('runs nothing in a spreadsheet, and leaves numbers below zero and marks for missing alone', () => {
		for (const text of ['=1+1', '@note', '+cmd|x', '-2+3', ' =A1', '\t=A1', '＝1', '-A1'])
			expect(safeText(text)).toBe(`'${text}`);
		for (const text of ['-5', '-0.25', '+3', '-', '−5', '-1.5e-3', '- 5 %', 'a=b', 'Lesotho', ''])
			expect(safeText(text)).toBe(text);
	});

	it('gives a table of formulas back with its numbers', async () => {
		const text = 'iso3,year,label,value\nLSO,2020,=1+1,-5\nLSO,2021,@note,-0.25\n';
		const [head, ...lines] = Papa.parse<string[]>(text.trim()).data;
		const csv = await toCsv({
			caption: '',
			columns: head!.map((id) => ({ id, label: id })),
			rows: lines.map(([iso3, year, label, value]) => [iso3!, Number(year), label!, Number(value)])
		});
		expect(csv).toBe("iso3,year,label,value\r\nLSO,2020,'=1+1,-5\r\nLSO,2021,'@note,-0.25\r\n");
	});
});

describe('a citation', () => {
	const taken = takenOf(
		figure({
			id: 'headline',
			chart: null,
			title: 'Fewer die: 12 % less & falling',
			measure: 'Deaths, % of {all}',
			none: '',
			filename: 'SH_DYN-LSO',
			sources: [SOURCE]
		})
	);

	it('names publisher, title, vintage, licence, day and address', () => {
		expect(plainCitation(taken)).toBe(
			'Tsoelopele (2026): “Fewer die: 12 % less & falling”. Deaths, % of {all}. https://example.org/site/aid/?country=BWA#headline (seen on 3 July 2026).\n' +
				'Data: A publisher: Made & up, edition June 2026, CC BY 4.0, https://example.com/data?a=1&b=2.'
		);
	});

	it('of a reader’s own table names the reader’s table, and the site as what drew it alone', () => {
		const own = {
			...taken,
			figure: {
				...taken.figure,
				own: '“Schools”',
				sources: [{ ...SOURCE, id: 'own 1a2b', publisher: 'Your own table', dataset: 'Schools' }, SOURCE]
			}
		};
		expect(plainCitation(own)).toBe(
			'Own table “Schools”, unpublished; drawn with Tsoelopele (https://example.org/site/) on 3 July 2026: “Fewer die: 12 % less & falling”. Deaths, % of {all}.\n' +
				'Data: A publisher: Made & up, edition June 2026, CC BY 4.0, https://example.com/data?a=1&b=2.'
		);
		const [entry = '', data = ''] = bibtex(own).split('\n\n');
		expect(entry).toContain('howpublished = {Own table “Schools”, unpublished; drawn with Tsoelopele');
		expect(entry).not.toMatch(/author|\turl/);
		expect(data).toContain('author = {{A publisher}}');
		const [record = ''] = ris(own).split('\r\n\r\n');
		expect(record).not.toMatch(/^(?:AU|PB|UR) /m);
		expect(record).toContain('N1  - Own table “Schools”, unpublished; drawn with Tsoelopele');
		expect(ris(own) + bibtex(own)).not.toContain('Your own table');
	});

	it('is BibTeX with its signs escaped and its braces in pairs', () => {
		const text = bibtex(taken);
		expect(text).toContain('title = {{Fewer die: 12 \\% less \\& falling}}');
		expect(text).toContain('@misc{tsoelopele-sh-dyn-lso,');
		expect(text).toContain('author = {{A publisher}}');
		expect(text).toContain('note = {Deaths, \\% of \\{all\\}}');
		const bare = text.replaceAll(/\\[{}]/g, '');
		expect(bare.split('{').length).toBe(bare.split('}').length);
	});

	it('is BibTeX that LaTeX sets: signs of findings are its own, a key ends in a letter or a digit', () => {
		const source = { ...SOURCE, id: 'x', vintage: '' };
		const text = bibtex({
			...taken,
			figure: { ...taken.figure, title: 'CO₂ fell by −3\u00a0%, ×2 → 4', sources: [source] }
		});
		expect(text).toContain('title = {{CO$_2$ fell by $-$3~\\%, $\\times$2 $\\to$ 4}}');
		expect(text).toContain('@misc{x,');
		expect(bibtex(taken)).toContain('version = {June 2026}');
	});

	it('is RIS without a comma in the name of a publisher: what stands after one is read as a first name', () => {
		const authors = (publisher: string) =>
			ris({ ...taken, figure: { ...taken.figure, sources: [{ ...SOURCE, publisher }] } })
				.split('\r\n')
				.filter((line) => line.startsWith('AU'))
				.slice(1)
				.map((line) => line.slice(6));
		expect(authors('Skaaning, Gerring and Bartusevičius')).toEqual([
			...['Skaaning', 'Gerring', 'Bartusevičius']
		]);
		expect(authors('EM-DAT (CRED, UCLouvain), through Gapminder')).toEqual([
			'EM-DAT (CRED/UCLouvain) through Gapminder'
		]);
		expect(authors('International Monetary Fund and World Bank, through UNDP')).toHaveLength(1);
	});

	it('is RIS: every line has a tag, every record an end', () => {
		const lines = ris(taken).trimEnd().split('\r\n').filter(Boolean);
		for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-( |$)/);
		expect(lines.filter((line) => line.startsWith('ER')).length).toBe(2);
		expect(ris(taken)).toContain('ET  - June 2026');
	});
});

describe('a day', () => {
	it('is the reader’s own, and said in words', () => {
		expect(dayOf(new Date(2026, 6, 3, 23, 59))).toBe('2026-07-03');
		expect(dayText('2026-07-03')).toBe('3 July 2026');
		expect(dayText('July 2026')).toBe('July 2026');
	});
});

describe('everything behind a figure', () => {
	it('is a file of the site, wherever the site stands', () => {
		const [first] = sampleFigures()[0]!.figures;
		expect(fileAddress(takenOf({ ...first!, file: 'api/indicators/A.csv' }))).toBe(
			'https://example.org/site/api/indicators/A.csv'
		);
		expect(fileAddress(takenOf({ ...first!, file: '' }))).toBe('');
	});
});

describe('a figure as JSON', () => {
	for (const { kind, figures } of sampleFigures())
		it(`has the rows of its CSV under the same names: ${kind}`, async () => {
			for (const one of figures) {
				const taken = takenOf(one);
				const read = JSON.parse(figureJson(taken)) as { rows: Record<string, unknown>[]; title: string };
				expect(read.title).toBe(one.title);
				const { data, meta } = Papa.parse<Record<string, string>>(await toCsv(taken.rows), {
					header: true,
					skipEmptyLines: true
				});
				expect(meta.fields).toEqual(taken.rows.columns.map(({ id }) => id));
				expect(new Set(meta.fields).size, one.id).toBe(meta.fields!.length);
				expect(data.length).toBe(read.rows.length);
				expect(withKind(one.chart!, (each, model) => each.isEmpty(model)) || data.length > 0).toBe(true);
			}
		});
});
