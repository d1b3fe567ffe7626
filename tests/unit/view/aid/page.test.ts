import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_ADDRESS } from '../../../../src/lib/state/base';
import { setViewVersion } from '../../../../src/lib/source/address';
import { packText } from '../../../../src/lib/source/pack';
import { packEconomy, packGroup } from '../../../../src/lib/source/part-pack';
import { PARTS } from '../../../../src/lib/source/parts';
import type { Directory } from '../../../../src/lib/types';
import { packGroups } from '../../../../src/lib/view/aid/groups';
import { packAid } from '../../../../src/lib/view/aid/pack';
import { loadAid, loadMoney, openPage, type AidPage, type Packed } from '../../../../src/lib/view/aid/page';

const group = (id: string) => ({ id, name: id, short_name: id, kind: 'union', position: 1, source: '' });
const DIRECTORY = {
	economies: [{ iso3: 'ZMB', name: 'Zambia', in_sentence: 'Zambia' }],
	groups: ['LDC', 'LLDC', 'SADC', 'SACU'].map((id) => ({
		...group(id),
		members: id === 'SACU' ? [] : [['ZMB', 1964, null]]
	}))
} as unknown as Directory;
const FILE = packAid('ZMB', {
	...{ donors: [], paidBack: [], received: [], promises: [], debt: [], kinds: [] },
	series: { 'UNCTAD.FDI.IN': { y: [2024], v: [-3] } }
});
const groups = (...ids: string[]) =>
	packGroups({
		...{ trade: [], newest: [], older: [] },
		fdi: ids.map((id) => ({
			group: id,
			name: id,
			kind: 'union' as const,
			year: 2024,
			sums: [7, 1e6],
			members: 1,
			of: 2
		}))
	});
const ECONOMY = { iso3: 'ZMB', groups: [], similar: [], series: {}, ranks: {} };
const NOTHING = { tied: {}, judged: null };
const PART = '/view/test/economies/3/ZMB.json';
/** All parts of the economy: the need is of all clauses. */
const WHOLE = Array.from({ length: PARTS.economies }, (_, part) => `/view/test/economies/${part}/ZMB.json`);
const SITE: Record<string, unknown> = {
	...Object.fromEntries(WHOLE.map((file) => [file, packEconomy(ECONOMY, new Set(), NOTHING)])),
	'/view/test/groups/17/SACU.json': packGroup({ id: 'SACU', series: {} }, null),
	'/view/test/aid/ZMB.json': FILE,
	'/view/test/clauses.json': [],
	'/view/test/aid/groups.json': groups('LDC', 'LLDC', 'SADC', 'SACU'),
	'/view/test/frameworks/index.json': { frameworks: [], clauses: {}, judged: {} },
	'/view/test/verdicts/ZMB.json': { iso3: 'ZMB', frameworks: {}, words: [], threads: [] }
};
const PAGE = {
	groups: groups('LDC', 'LLDC', 'SADC'),
	part: { economies: 3, groups: 17, similar: 2 },
	views: {
		country: { iso3: 'LSO', name: 'Lesotho', inSentence: 'Lesotho' },
		economy: { iso3: 'LSO', groups: ['SADC'], similar: [], series: {}, ranks: {} },
		compared: [{ id: 'SADC', kind: 'group', label: 'SADC', inSentence: 'SADC', series: {} }],
		groupNames: {}
	},
	...{ flows: { iso3: 'LSO' }, series: {}, exists: [], groupTrade: [], groupFdi: [] },
	needs: { here: { need: 'high', reason: 'as the page says' } }
} as unknown as AidPage;

/** What the page asks the site for; anything else is a 404. @param base its own a test, for files are kept */
async function asked<Loaded>(
	base: string,
	compared: string[],
	load: (...asked: Parameters<typeof loadAid>) => Promise<Loaded>,
	country = 'ZMB'
) {
	const urls: string[] = [];
	vi.stubGlobal('fetch', async (url: string) => {
		const path = url.slice(base.length);
		urls.push(path);
		const file = path.replace(/^\/view\/test\/(.*)\.json$/, '$1');
		return new Response(packText(file, 'test', SITE[path] ?? {}), { status: path in SITE ? 200 : 404 });
	});
	const aid = await load(base, PAGE, { ...DEFAULT_ADDRESS, country, with: compared }, DIRECTORY);
	return { aid, urls: urls.sort() };
}
beforeEach(() => setViewVersion('test'));
afterEach(() => vi.unstubAllGlobals());

const ALWAYS = [
	'/view/test/aid/ZMB.json',
	'/view/test/clauses.json',
	...WHOLE,
	'/view/test/frameworks/index.json',
	'/view/test/verdicts/ZMB.json'
];

describe('the page on aid for another economy', () => {
	it('asks for one file beside the shared views, all that clauses need, and verdicts, and never for a table of rows', async () => {
		const { aid, urls } = await asked('/a', [], loadAid);
		expect(urls).toEqual(ALWAYS);
		expect(aid.series['UNCTAD.FDI.IN']?.v).toEqual([-3]);
		expect(aid.groupFdi.map(({ group: id }) => id)).toEqual(['LLDC', 'SADC']);
	});

	it('asks for neither clauses nor verdicts on the page that has no need of them', async () => {
		const { urls } = await asked('/finance', [], loadMoney);
		expect(urls).toEqual(['/view/test/aid/ZMB.json', PART]);
	});

	it('asks for the groups when the reader compares with one that the page has not', async () => {
		const { aid, urls } = await asked('/b', ['SACU'], loadAid);
		expect(urls).toEqual([...ALWAYS, '/view/test/aid/groups.json', '/view/test/groups/17/SACU.json'].sort());
		expect(aid.groupFdi.map(({ group: id }) => id)).toEqual(['SACU']);
	});

	it('asks for nothing of its own economy and groups, which it has', async () => {
		const { aid, urls } = await asked('/d', ['SADC', 'SACU'], loadAid, 'LSO');
		expect(urls).toEqual(['/view/test/aid/groups.json', '/view/test/groups/17/SACU.json']);
		expect(aid.needs).toBe(PAGE.needs);
		expect(aid.flows).toBe(PAGE.flows);
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
