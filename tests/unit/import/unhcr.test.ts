import { describe, expect, it } from 'vitest';
import { FEWEST_DECISIONS, importer as unhcr } from '../../../scripts/import/unhcr/importer';
import { find, importFrom, leftOut, truncated } from './small-raw';

const POPULATION =
	'year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,refugees,asylum_seekers,returned_refugees,idps,returned_idps,stateless,ooc,oip,hst';
const APPLICATIONS =
	'year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,procedure_type,app_type,dec_level,app_pc,applied';
const DECISIONS =
	'year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,procedure_type,dec_level,dec_pc,dec_recognized,dec_other,dec_rejected,dec_closed,dec_total';
const SOLUTIONS =
	'year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,returned_refugees,resettlement,naturalisation,returned_idps';

interface Rows {
	population?: string[];
	applications?: string[];
	decisions?: string[];
	solutions?: string[];
}
/** A row that changes nothing, since every file must have one. */
const pair = (year: number, origin: string, asylum: string) => `${year},a,AUS,${origin},b,AUL,${asylum}`;
const nobody = pair(1990, 'LSO', 'ZAF');

const files = ({ population, applications, decisions, solutions }: Rows) => ({
	'unhcr/population.csv.gz': [POPULATION, ...(population ?? [`${nobody},0,0,0,0,0,0,0,,0`])].join('\n'),
	'unhcr/asylum_applications.csv.gz': [APPLICATIONS, ...(applications ?? [`${nobody},G,N,FI,P,0`])].join(
		'\n'
	),
	'unhcr/asylum_decisions.csv.gz': [DECISIONS, ...(decisions ?? [`${nobody},G,FI,P,0,0,0,0,0`])].join('\n'),
	'unhcr/solutions.csv.gz': [SOLUTIONS, ...(solutions ?? [`${nobody},,,,`])].join('\n')
});

describe('the UNHCR importer', () => {
	it('sums over the counterpart, by origin and by asylum', () => {
		const imported = importFrom(
			unhcr,
			files({
				population: [
					`${pair(2024, 'ETH', 'LSO')},100,5,0,0,0,0,0,,0`,
					`${pair(2024, 'ZAF', 'LSO')},20,0,0,0,0,0,0,,0`,
					`${pair(2024, 'ETH', 'ZAF')},2e+05,0,0,0,0,0,0,,0`
				]
			})
		);
		expect(find(imported, 'UNHCR.REF.ASYLUM', 'LSO', 2024)?.value).toBe(120);
		expect(find(imported, 'UNHCR.REF.ORIGIN', 'ETH', 2024)?.value).toBe(200_100);
		expect(find(imported, 'UNHCR.ASY.ASYLUM', 'LSO', 2024)?.value).toBe(5);
	});
	it('reads ISO codes, not UNHCR’s own, in which AUS is Austria', () => {
		const imported = importFrom(
			unhcr,
			files({ population: [`${pair(2024, 'AUT', 'LSO')},7,0,0,0,0,0,0,,0`] })
		);
		expect(find(imported, 'UNHCR.REF.ORIGIN', 'AUT', 2024)?.value).toBe(7);
		expect(find(imported, 'UNHCR.REF.ORIGIN', 'AUS', 2024)).toBeUndefined();
	});
	it('counts an unknown origin, and still counts these people where they are', () => {
		const imported = importFrom(
			unhcr,
			files({ population: [`${pair(2024, 'UNK', 'LSO')},7,0,0,0,0,0,0,,0`] })
		);
		expect(find(imported, 'UNHCR.REF.ASYLUM', 'LSO', 2024)?.value).toBe(7);
		expect(leftOut(imported, 'population by origin: not an economy of today')).toBe(1);
	});
	it('takes neither a blank nor a sum of zero for a value', () => {
		const imported = importFrom(
			unhcr,
			files({
				population: [`${pair(2024, 'ETH', 'LSO')},0,5,0,0,0,0,0,,0`],
				solutions: [`${pair(2024, 'ETH', 'LSO')},,17,,`]
			})
		);
		expect(find(imported, 'UNHCR.REF.ASYLUM', 'LSO', 2024)).toBeUndefined();
		expect(find(imported, 'UNHCR.NAT.ASYLUM', 'LSO', 2024)).toBeUndefined();
		expect(find(imported, 'UNHCR.RST.ASYLUM', 'LSO', 2024)?.value).toBe(17);
		expect(leftOut(imported, 'a sum of zero')).toBeGreaterThan(0);
	});
	it('counts new claims only, and says of the others which they are', () => {
		const row = (type: string, applied: number) => `${pair(2024, 'ETH', 'LSO')},G,${type},FI,P,${applied}`;
		const imported = importFrom(
			unhcr,
			files({ applications: [row('N', 30), row('NR', 10), row('A', 99), row('R', 99), row('ZZ', 99)] })
		);
		expect(find(imported, 'UNHCR.APP.ASYLUM', 'LSO', 2024)?.value).toBe(40);
		expect(leftOut(imported, 'an appeal')).toBe(2);
		expect(leftOut(imported, 'a type that is not known')).toBe(1);
	});
	it('computes rates over decisions in substance, closed cases left aside', () => {
		const imported = importFrom(
			unhcr,
			files({ decisions: [`${pair(2024, 'ETH', 'LSO')},G,FI,P,40,20,40,900,1000`] })
		);
		expect(find(imported, 'UNHCR.RATE.ASYLUM', 'LSO', 2024)?.value).toBeCloseTo(40);
		expect(find(imported, 'UNHCR.TPR.ORIGIN', 'ETH', 2024)?.value).toBeCloseTo(60);
	});
	it('gives no rate on too few decisions', () => {
		const few = FEWEST_DECISIONS - 1;
		const imported = importFrom(
			unhcr,
			files({ decisions: [`${pair(2024, 'ETH', 'LSO')},G,FI,P,${few},0,0,0,${few}`] })
		);
		expect(find(imported, 'UNHCR.RATE.ASYLUM', 'LSO', 2024)).toBeUndefined();
		expect(find(imported, 'UNHCR.REC.ASYLUM', 'LSO', 2024)?.value).toBe(few);
		expect(leftOut(imported, 'rates: fewer than')).toBe(2);
	});
	it('stops at a lost column and a truncated file', () => {
		const lost = { ...files({}), 'unhcr/solutions.csv.gz': 'year,coo_iso,coa_iso\n2024,LSO,ZAF' };
		expect(() => importFrom(unhcr, lost)).toThrow(/solutions.csv.gz, line 1.*returned_refugees/);
		const cut = { ...files({}), 'unhcr/population.csv.gz': truncated(POPULATION) };
		expect(() => importFrom(unhcr, cut)).toThrow(/population.csv.gz: expected a whole gzip file/);
	});
});
