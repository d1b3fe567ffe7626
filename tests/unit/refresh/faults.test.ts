import { beforeAll, describe, expect, it } from 'vitest';
import { retryAfter } from '../../../scripts/refresh/ask/get-json';
import { playApis, type Fault, type Played } from './play-apis';
import { bytesIn, smallData, smallTables } from './small-data';

let played: Played;
beforeAll(async () => {
	played = await playApis(smallTables());
});

const POPULATION = /SP\.POP\.TOTL.*page=2/;

/** A refresh of the World Bank's series while the second page of population is at fault the first times it is asked for. */
function faulty(fault: Fault, times: number, what = POPULATION) {
	played.tables = smallTables();
	played.asked.length = 0;
	played.fault = (url, before) => (what.test(url) && before < times ? fault : undefined);
	return smallData(played);
}
const asked = (what = POPULATION) => played.asked.filter((url) => what.test(url)).length;

describe('a service at fault', () => {
	it.each([
		['answers 500', { status: 500 }, 'answered 500'],
		['cuts its answer off', { cut: true }, 'the answer was cut off'],
		[
			'answers a page of HTML with status 200',
			{ status: 200, body: '<!doctype html><p>Busy' },
			'a page instead of data'
		],
		['closes the line', { reset: true }, 'no answer'],
		['asks for patience', { status: 429 }, 'answered 429']
	] as [string, Fault, string][])('that %s is asked again, later and later', async (_, fault, said) => {
		const small = faulty(fault, 3);
		await small.refresh();
		expect(asked()).toBe(4);
		expect(small.slept.filter((each) => each > 1000)).toEqual([2000, 4000, 8000]);
		expect(small.lines.filter((line) => line.includes(said))).toHaveLength(3);
		expect(small.read('observations/wdi.indicators.csv')).toContain('SP.POP.TOTL');
	});

	it('that says how long to wait is waited for that long', async () => {
		const small = faulty({ status: 429, after: '33' }, 1);
		await small.refresh();
		expect(small.slept).toContain(33_000);
		expect(retryAfter('Tue, 01 Dec 2026 06:01:00 GMT', Date.parse('2026-12-01T06:00:00Z'))).toBe(60);
		expect(retryAfter('soon', 0)).toBeNull();
	});

	it('that asks for more than a quarter of an hour ends the run, which a later one goes on with', async () => {
		const small = faulty({ status: 503, after: '3600' }, 1);
		await expect(small.refresh()).rejects.toThrow(/asks to wait 60 minutes\. Pages that came are kept/);
		const before = played.asked.length;
		await small.refresh();
		expect(asked()).toBe(2);
		expect(asked(/SP\.POP\.TOTL.*page=1/)).toBe(1);
		expect(played.asked.length).toBeGreaterThan(before);
		expect(small.lines.join('\n')).toMatch(
			/going on with what was begun 2026-12-01T06:00: \d pages are here/
		);
	});

	it('that stays at fault ends the run after six times, and leaves data/ as it was', async () => {
		const small = faulty({ status: 502 }, 100);
		const before = bytesIn(small.data);
		await expect(small.refresh()).rejects.toThrow(
			/SP\.POP\.TOTL.*answered 502, 6 times\. .*run it again later/
		);
		expect(asked()).toBe(6);
		expect(bytesIn(small.data)).toEqual(before);
	});

	it('that refuses is not asked again', async () => {
		const small = faulty({ status: 403 }, 100);
		await expect(small.refresh()).rejects.toThrow(/answered 403\./);
		expect(asked()).toBe(1);
	});

	it('that answers in another form is not believed', async () => {
		const small = faulty({ change: ([head]: [object]) => [head, [{ code: 'LSO', amount: 1 }]] }, 100);
		await expect(small.refresh()).rejects.toThrow(/answered in a form that is not known/);
	});

	it('that asks for an old round to be gone on with after days is asked anew', async () => {
		const small = faulty({ status: 403 }, 1);
		await expect(small.refresh()).rejects.toThrow('403');
		small.now += 4 * 86_400_000;
		await small.refresh();
		expect(asked(/SP\.POP\.TOTL.*page=1/)).toBe(2);
	});
});

describe('pages that do not fit each other', () => {
	type Answer = [{ total: number; lastupdated: string }, unknown[]];
	it.each([
		['a page without its rows', ([head]: Answer) => [head, null]],
		['a page that lost a row', ([head, rows]: Answer) => [head, rows.slice(1)]],
		['a total that changed', ([head, rows]: Answer) => [{ ...head, total: head.total + 1 }, rows]],
		['a publication in between', ([head, rows]: Answer) => [{ ...head, lastupdated: '2026-12-01' }, rows]],
		['the same page twice', ([head, rows]: Answer) => [{ ...head, page: 1 }, rows]]
	])('are asked for anew, all of them: %s', async (_, change) => {
		const small = faulty({ change: change as (json: never) => unknown }, 1);
		await small.refresh();
		expect(asked()).toBe(2);
		expect(asked(/SP\.POP\.TOTL.*page=1/)).toBe(2);
		expect(small.lines.join('\n')).toContain('its pages are asked for anew');
	});

	it('end the run when they never fit', async () => {
		const small = faulty({ change: (([head]: Answer) => [head, null]) as (json: never) => unknown }, 100);
		const before = bytesIn(small.data);
		await expect(small.refresh()).rejects.toThrow(
			/SP\.POP\.TOTL: page 2 has 0 rows where page 1 has 3, asked 3 times/
		);
		expect(bytesIn(small.data)).toEqual(before);
	});

	it('stop the run where slices of WHO’s service overlap', async () => {
		const small = faulty(
			{
				change: (({ value }: { value: object[] }) => ({ value: [{ ...value[0], Id: 0 }] })) as (
					json: never
				) => unknown
			},
			1,
			/WHOSIS_000002.*skip=3/
		);
		await expect(small.refresh({ only: ['gho'] })).rejects.toThrow(/WHOSIS_000002: 1 rows came twice/);
		await small.refresh({ only: ['gho'] });
		expect(small.read('observations/gho.indicators.csv')).toContain('GHO.HALE');
	});
});
