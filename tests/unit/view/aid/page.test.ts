import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_ADDRESS } from '../../../../src/lib/state/base';
import type { Directory } from '../../../../src/lib/types';
import { packGroups } from '../../../../src/lib/view/aid/groups';
import { packAid } from '../../../../src/lib/view/aid/pack';
import { loadAid, loadMoney, openPage, type AidPage, type Packed } from '../../../../src/lib/view/aid/page';

const group = (id: string) => ({ id, name: id, short_name: id, kind: 'union', position: 1, source: '' });
const DIRECTORY = {
	economies: [{ iso3: 'ZMB', name: 'Zambia', in_sentence: 'Zambia' }],
	groups: ['LDC', 'LLDC', 'SADC', 'SACU'].map(group)
} as unknown as Directory;
const FILE = packAid('ZMB', {
	...{ donors: [], paidBack: [], received: [], promises: [], debt: [], kinds: [] },
	series: { 'UNCTAD.FDI.IN': { y: [2024], v: [-3] } }
});
const groups = (...ids: string[]) =>
	packGroups({
		...{ trade: [], newest: [], older: [] },
		fdi: ids.map((id) => ({ group: id, name: id, year: 2024, sums: [7, 1e6], members: 1, of: 2 }))
	});
const SITE: Record<string, unknown> = {
	'/view/economies/ZMB.json': { iso3: 'ZMB', groups: [], similar: [], series: {}, ranks: {} },
	'/view/groups/SACU.json': { id: 'SACU', series: {} },
	'/view/aid/ZMB.json': FILE,
	'/view/clauses.json': [],
	'/view/aid/groups.json': groups('LDC', 'LLDC', 'SADC', 'SACU'),
	'/view/frameworks/index.json': { frameworks: [], clauses: {}, judged: {} },
	'/view/verdicts/ZMB.json': { iso3: 'ZMB', frameworks: {}, words: [], threads: [] }
};
const PAGE = { groups: groups('LDC', 'LLDC', 'SADC') };

/** What the page asks the site for; anything else is a 404. @param base its own a test, for files are kept */
async function asked<Loaded>(
	base: string,
	compared: string[],
	load: (...asked: Parameters<typeof loadAid>) => Promise<Loaded>
) {
	const urls: string[] = [];
	vi.stubGlobal('fetch', async (url: string) => {
		const path = url.slice(base.length);
		urls.push(path);
		return new Response(JSON.stringify(SITE[path] ?? {}), { status: path in SITE ? 200 : 404 });
	});
	const aid = await load(base, PAGE, { ...DEFAULT_ADDRESS, country: 'ZMB', with: compared }, DIRECTORY);
	return { aid, urls: urls.sort() };
}
afterEach(() => vi.unstubAllGlobals());

const ALWAYS = [
	'/view/aid/ZMB.json',
	'/view/clauses.json',
	'/view/economies/ZMB.json',
	'/view/frameworks/index.json',
	'/view/verdicts/ZMB.json'
];

describe('the page on aid for another economy', () => {
	it('asks for one file beside the shared views, clauses and verdicts, and never for a table of rows', async () => {
		const { aid, urls } = await asked('/a', [], loadAid);
		expect(urls).toEqual(ALWAYS);
		expect(aid.series['UNCTAD.FDI.IN']?.v).toEqual([-3]);
		expect(aid.groupFdi.map(({ group: id }) => id)).toEqual(['LLDC', 'SADC']);
	});

	it('asks for neither clauses nor verdicts on the page that has no need of them', async () => {
		const { urls } = await asked('/finance', [], loadMoney);
		expect(urls).toEqual(['/view/aid/ZMB.json', '/view/economies/ZMB.json']);
	});

	it('asks for the groups when the reader compares with one that the page has not', async () => {
		const { aid, urls } = await asked('/b', ['SACU'], loadAid);
		expect(urls).toEqual([...ALWAYS, '/view/aid/groups.json', '/view/groups/SACU.json'].sort());
		expect(aid.groupFdi.map(({ group: id }) => id)).toEqual(['SACU']);
	});

	it('says in a sentence which file does not come', async () => {
		vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
		await expect(
			loadAid('/c', PAGE, { ...DEFAULT_ADDRESS, country: 'ZMB', with: [] }, DIRECTORY)
		).rejects.toThrow(/The site does not have/);
	});
});

describe('the page on aid as it travels', () => {
	it('opens to the rows and groups that a browser would load', () => {
		const packed = {
			file: FILE,
			groups: groups('SADC', 'LLDC'),
			views: {},
			needs: {}
		} as unknown as Packed<AidPage>;
		const page = openPage(packed);
		expect(page.flows).toMatchObject({ iso3: 'ZMB', given: [] });
		expect(page.groupFdi.map(({ group: id, years }) => [id, years[0]?.fdi])).toEqual([
			['LLDC', 7],
			['SADC', 7]
		]);
		expect('file' in page).toBe(false);
	});
});
