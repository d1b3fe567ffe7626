import { beforeEach, describe, expect, it } from 'vitest';
import { keepAll, NoRoom } from '../../../src/lib/offline/keep';
import { listed, sizeOf, type DeviceList } from '../../../src/lib/offline/list';
import { keptPages } from '../../../src/lib/offline/shelf';
import { device, html, pageHtml, SCOPE, type Device } from './support/room';

const VIEW = 'view/0123456789ab';
const LIST: DeviceList = {
	pages: ['', 'aid/'],
	files: [
		[`${VIEW}/directory.json`, 40_000, 10_000],
		[`${VIEW}/economies/3/LSO.json`, 200_000, 50_000],
		[`${VIEW}/economies/3/NAM.json`, 200_000, 50_000],
		[`${VIEW}/groups/17/LDC.json`, 100_000, 20_000],
		[`${VIEW}/similar/2/LSO.json`, 100_000, 20_000],
		[`${VIEW}/indicators/SH.DYN.MORT.json`, 50_000, 6_000],
		['api/tsoelopele-core.duckdb', 14_000_000, 4_000_000]
	]
};
let here: Device;
const keep = (
	controller = new AbortController(),
	onProgress: (done: number, all: number) => void = () => {}
) => keepAll(here.room('one'), LIST, SCOPE, { signal: controller.signal, onProgress });

beforeEach(() => {
	here = device();
	for (const path of LIST.pages) here.network.set(SCOPE + path, () => html(pageHtml('A')));
	for (const [path, bytes] of LIST.files)
		here.network.set(SCOPE + path, () => new Response(new Uint8Array(Math.min(bytes, 200_000))));
	here.network.set(`${SCOPE}_app/immutable/a.js`, () => new Response('1'));
});

describe('keeping everything', () => {
	it('says its size first: of one country its own files, what is nobody’s alone, and every page', () => {
		const one = listed(LIST, 'country', 'NAM');
		expect(one.files.map(([path]) => path)).toEqual([
			`${VIEW}/directory.json`,
			`${VIEW}/economies/3/NAM.json`,
			`${VIEW}/groups/17/LDC.json`
		]);
		expect(sizeOf({ pages: [], files: one.files })).toEqual({ bytes: 340_000, packed: 80_000 });
		expect(listed(LIST, 'everything', 'NAM')).toBe(LIST);
	});
	it('tells how far it is, and then needs no network', async () => {
		const steps: string[] = [];
		await keep(undefined, (done, all) => steps.push(`${done}/${all}`));
		expect(steps).toEqual(['1/9', '2/9', '3/9', '4/9', '5/9', '6/9', '7/9', '8/9', '9/9']);
		expect((await keptPages(here.room('one'))).map(({ url }) => url)).toEqual([SCOPE, `${SCOPE}aid/`]);
		for (const [path] of LIST.files) expect(await here.room('one').caches.match(SCOPE + path)).toBeDefined();
	});
	it('can be given up, and goes on from there the next time', async () => {
		const controller = new AbortController();
		await expect(keep(controller, (done) => done === 2 && controller.abort())).rejects.toThrow();
		await keep();
		expect(here.asked.filter((url) => url.endsWith('economies/3/LSO.json'))).toHaveLength(1);
	});
	it('keeps no file that is shorter than it should be, and names it', async () => {
		const path = `${SCOPE}${VIEW}/directory.json`;
		const whole = here.network.get(path)!;
		here.network.set(path, () => new Response('{'));
		await expect(keep()).rejects.toThrow(`${path} did not come whole`);
		expect(await here.room('one').caches.match(path)).toBeUndefined();
		here.network.set(path, whole);
		await keep();
	});
	it('says when the device is full, or which file did not come, and loses nothing', async () => {
		here.isFull = true;
		await expect(keep()).rejects.toThrow(NoRoom);
		here.isFull = false;
		here.network.delete(`${SCOPE}${VIEW}/economies/3/NAM.json`);
		await expect(keep()).rejects.toThrow(/economies\/3\/NAM\.json \(404\)/);
		// Those that were on their way still come.
		await expect
			.poll(() => here.room('one').caches.match(`${SCOPE}${VIEW}/economies/3/LSO.json`))
			.toBeDefined();
	});
});
