/** What the bench makes of its numbers, and what its server says of files. */
import { describe, expect, it } from 'vitest';
import type { Sample } from '../../bench/measures/rounds';
import { readOptions } from '../../bench/options';
import { budgetsOf, isHeld } from '../../bench/report/budgets';
import { ratioOf, valuesOf } from '../../bench/report/numbers';
import { reportOf } from '../../bench/report/write';
import { PROFILES } from '../../bench/measures/profiles';
import { PEERS } from '../../bench/peers';
import { serveSite } from '../../bench/sites/server';

const sample = (site: string, page: string, round: number, chart: number): Sample => ({
	profile: 'slow',
	site,
	page,
	round,
	values: { chart }
});
const SAMPLES = [
	sample('ours', '/', 0, 500),
	sample('framework', '/', 0, 2000),
	sample('ours', '/', 1, 3000),
	sample('framework', '/', 1, 10_000),
	sample('ours', '/', 2, 700)
];
const ours = { profile: 'slow', site: 'ours', page: '/' };

describe('a ratio', () => {
	it('is the median of ratios of the same round, and leaves out rounds that lack one of both', () => {
		const ratio = ratioOf(SAMPLES, ours, { ...ours, site: 'framework' }, 'chart');
		expect(ratio).toEqual({ median: 0.275, low: 0.25, high: 0.3, n: 2 });
	});

	it('is not there where one of both was not measured', () => {
		expect(ratioOf(SAMPLES, ours, { ...ours, site: 'baseline' }, 'chart')).toBeNull();
		expect(valuesOf(SAMPLES, ours, 'heap')).toBeNull();
	});
});

describe('a budget', () => {
	it('is held, broken, or not measured', () => {
		const [first, second] = budgetsOf(SAMPLES, ['/'], []);
		expect([first, second].map((budget) => isHeld(budget!))).toEqual([true, null]);
		const slower = [...SAMPLES, sample('ours', '/', 3, 900), sample('framework', '/', 3, 1000)];
		expect(isHeld({ ...budgetsOf(slower, ['/'], [])[0]!, most: 0.29 })).toBe(false);
	});
});

describe('options', () => {
	it('say what is wrong with them', () => {
		expect(() => readOptions(['--pages', 'aid'])).toThrow('a page begins and ends with /');
		expect(() => readOptions(['--peers', 'excel'])).toThrow('there is no “excel”');
		expect(() => readOptions(['--rounds', '0'])).toThrow('--rounds must be a whole number from 1');
	});
});

describe('the server of all sites', () => {
	it('makes each answer once, compressed, and knows what was not changed', async () => {
		const page = Buffer.from('<p>Lesotho</p>'.repeat(100));
		const site = await serveSite(
			(path) => Promise.resolve(path === '/' ? page : null),
			'.cache/bench/packed'
		);
		const first = await fetch(`${site.url}/`);
		expect(first.headers.get('content-encoding')).toBe('br');
		expect(await first.text()).toBe(page.toString());
		const again = await fetch(`${site.url}/`, {
			headers: { 'if-none-match': first.headers.get('etag') ?? '' }
		});
		expect([again.status, site.made]).toEqual([304, 1]);
		expect((await fetch(`${site.url}/nothing.js`)).status).toBe(404);
		site.close();
	});
});

describe('the report', () => {
	it('has a row for every page, ratios with their range, and says what was not measured or left out', () => {
		const server = { url: '', lateScripts: 0, sent: 0, made: 0, close: () => {} };
		const text = reportOf({
			facts: ['2 processors'],
			missing: [{ name: 'Mosaic', why: 'no network' }],
			profiles: PROFILES.slice(0, 1),
			pages: ['/'],
			sites: [
				{ id: 'ours', name: 'Tsoelopele', server, peer: null },
				{ id: 'framework', name: 'Framework + Plot', server, peer: PEERS[0]! }
			],
			samples: SAMPLES,
			budgets: budgetsOf(SAMPLES, ['/'], []),
			lighthouse: 'Not measured.'
		});
		expect(text).toContain('| Tsoelopele / | 700 (500–3000) | 0.28 (0.25–0.30) |');
		expect(text).toContain('| Framework + Plot | 6000 (2000–10000) | 1 |');
		expect(text).toContain('Budgets: 1 of 1 measured are held');
		expect(text).toContain('Left out: Mosaic');
		expect(text).toContain('not measured');
	});
});
