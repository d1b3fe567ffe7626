import { describe, expect, it } from 'vitest';
import { DEFAULT_ADDRESS } from '../../../src/lib/state/base';
import { barState, comparedInShort } from '../../../src/lib/view/bar';
import { comparatorOptions, economyOptions } from '../../../src/lib/view/choices';
import { inlineOf, loadViews } from '../../../src/lib/view/load';
import { firstGroup, groupName, groupsOf, groupWords } from '../../../src/lib/view/names';
import { packEconomy, packGroup } from '../../../src/lib/source/part-pack';
import { type PagePart } from '../../../src/lib/source/parts';
import { sourceOf } from '../../../src/lib/source/series';
import { directory, views, yearly } from './support/views';

/** Files below /view/, and which were asked for. */
function files(contents: Record<string, object>) {
	const asked: string[] = [];
	const packs = async (path: string) => {
		asked.push(path);
		if (!contents[path]) throw new Error(`no ${path}`);
		return contents[path] as never;
	};
	return { asked, packs };
}
const NOTHING = { tied: {}, judged: null };
const PART: PagePart = { economies: 3, groups: 17, similar: 2 };
const economy = (iso3: string) =>
	packEconomy(
		{ iso3, groups: ['SADC'], similar: [], series: { a: yearly(1, 2) }, ranks: {} },
		new Set('a'),
		NOTHING
	);

describe('what groups are called', () => {
	it('is their letters without an article, and their words with one', () => {
		const inSentence = (id: string) => groupWords(directory, id).inSentence;
		expect(inSentence('SADC')).toBe('SADC');
		expect(inSentence('NAM')).toBe('the Non-Aligned Movement');
		expect(inSentence('LDC')).toBe('the least developed countries');
		expect(inSentence('LMC')).toBe('lower middle-income countries');
		expect(inSentence('WORLD')).toBe('the world');
		expect(groupWords(directory, 'SIMILAR').label).toBe('Similar countries');
		expect(inSentence('XYZ')).toBe('XYZ');
	});

	it('is said by the views first, then by the directory, else by the code', () => {
		expect(groupName(views(null), null, 'SADC')).toBe('SADC');
		expect(groupName(views(null), directory, 'NAM')).toBe('the Non-Aligned Movement');
		expect(groupName(views(null), null, 'NAM')).toBe('NAM');
		expect(firstGroup(views(null))).toBe('SADC');
	});

	it('leaves out groups that an economy has left', () => {
		expect(groupsOf(directory, 'LSO')).toEqual(['SADC', 'NAM', 'LDC']);
		expect(groupsOf(directory, 'NAM')).toEqual([]);
	});
});

describe('views', () => {
	it('come from the country’s file and one file each of those it is compared with, all asked for at once', async () => {
		const { asked, packs } = files({
			'economies/3/LSO': economy('LSO'),
			'economies/3/BWA': economy('BWA'),
			'groups/17/SADC': { id: 'SADC', series: {} },
			'similar/2/LSO': { id: 'SIMILAR-LSO', series: {} }
		});
		const address = { ...DEFAULT_ADDRESS, with: ['SADC', 'BWA', 'SIMILAR'] };
		const loaded = loadViews(sourceOf({ packs }), address, directory, PART);
		expect([...asked].sort()).toEqual([
			'economies/3/BWA',
			'economies/3/LSO',
			'groups/17/SADC',
			'similar/2/LSO'
		]);
		expect((await loaded).compared.map(({ kind, label }) => [kind, label])).toEqual([
			['group', 'SADC'],
			['economy', 'Botswana'],
			['group', 'Similar countries']
		]);
		expect((await loaded).groupNames).toEqual({ SADC: 'SADC', SIMILAR: 'similar countries' });
	});

	it('take a code of both an economy and a group for the group, unless it is marked', async () => {
		const { asked, packs } = files({
			'economies/3/LSO': economy('LSO'),
			'economies/3/NAM': economy('NAM'),
			'groups/17/NAM': { id: 'NAM', series: {} }
		});
		const loaded = await loadViews(
			sourceOf({ packs }),
			{ ...DEFAULT_ADDRESS, with: ['NAM', 'c:NAM'] },
			directory,
			PART
		);
		expect(loaded.compared.map(({ label }) => label)).toEqual(['Non-Aligned Movement', 'Namibia']);
		expect(asked).toContain('groups/17/NAM');
	});

	it('are asked for only as far as the page has not got them from its making', async () => {
		const { asked, packs } = files({
			'economies/3/LSO': economy('LSO'),
			'economies/3/BWA': economy('BWA'),
			'groups/17/SADC': packGroup({ id: 'SADC', series: { a: { y: [1], v: [2], n: [3], m: [4] } } }, null),
			'similar/2/LSO': { id: 'SIMILAR-LSO', series: {} }
		});
		const made = await loadViews(
			sourceOf({ packs }),
			{ ...DEFAULT_ADDRESS, with: ['SADC', 'SIMILAR'] },
			directory,
			PART
		);
		asked.length = 0;
		const inline = inlineOf(made);
		const other = await loadViews(
			sourceOf({ packs, inline }),
			{ ...DEFAULT_ADDRESS, country: 'BWA', with: ['SADC', 'LSO'] },
			directory,
			PART
		);
		expect(asked).toEqual(['economies/3/BWA']);
		expect(other.compared.map(({ series }) => series)).toEqual([
			made.compared[0]?.series,
			made.economy.series
		]);
		// Those similar to one economy are not those similar to another.
		expect(Object.keys(inline.groups)).toEqual(['SADC', 'SIMILAR-LSO']);
	});

	it('do not come when one of the files does not', async () => {
		const { packs } = files({ 'economies/3/LSO': economy('LSO') });
		await expect(
			loadViews(sourceOf({ packs }), { ...DEFAULT_ADDRESS, with: ['BWA'] }, directory, PART)
		).rejects.toThrow('economies/3/BWA');
	});
});

describe('the bar', () => {
	it('counts those compared where their names would be cut on a phone', () => {
		const named = (...labels: string[]) => comparedInShort(labels.map((label) => ({ label })));
		expect(named('SADC', 'LDC')).toBe('');
		expect(named('East Asia & Pacific')).toBe('');
		expect(named('African Union', 'LDC')).toBe('2 others');
		expect(named('North America', 'High income')).toBe('2 others');
	});

	it('names the country and whom it is compared with, a United Nations group by its letters', () => {
		expect(barState({ ...DEFAULT_ADDRESS, with: ['LDC', 'NAM', 'c:NAM'] }, directory)).toEqual({
			country: 'Lesotho',
			compared: [
				{ id: 'LDC', label: 'LDC' },
				{ id: 'NAM', label: 'Non-Aligned Movement' },
				{ id: 'c:NAM', label: 'Namibia' }
			]
		});
	});

	it('offers similar countries first, then groups with their members of today, then economies', () => {
		const options = comparatorOptions(directory, {});
		expect(options[0]?.id).toBe('SIMILAR');
		expect(options.find(({ id }) => id === 'SADC')?.hint).toBe('2 members');
		expect(options.at(-1)).toMatchObject({ id: 'c:NAM', label: 'Namibia' });
	});

	it('finds an economy by its codes and by what others call it', () => {
		const [first] = economyOptions(directory, { BWA: ['Bechuanaland'] });
		expect(first?.also).toEqual(['BWA', 'Botswana', 'BW', 'Bechuanaland']);
	});
});
