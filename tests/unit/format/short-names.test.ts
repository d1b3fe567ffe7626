/** Names that a page knows before any file has come: the first script of src/app.html reads them as they are written here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { shortNames, withNames } from '../../../src/lib/format/short-names';
import { readCsv } from '../../../scripts/lib/read-csv';

const ROOT = join(import.meta.dirname, '../../..');
const columns = ['iso3', 'iso2', 'name', 'in_sentence'] as const;
const economies = readCsv(join(ROOT, 'data/economies/economies.csv'), columns);
const names = shortNames(economies);
const script =
	/<script>([\s\S]*?)<\/script>/.exec(readFileSync(join(ROOT, 'src/app.html'), 'utf8'))?.[1] ?? '';

/** What the first script does with an address, in a page whose title names Lesotho. */
function opened(search: string): { coming: string | undefined; pending: boolean; title: string } {
	const dataset: Record<string, string> = { names };
	const document = {
		title: 'Trade of Lesotho',
		documentElement: { dataset, style: { setProperty: () => {} } },
		querySelector: () => null
	};
	const location = { pathname: '/trade/', search, hash: '' };
	runInNewContext(script, {
		document,
		location,
		Intl,
		RegExp,
		JSON,
		setTimeout: () => 0,
		addEventListener: () => undefined,
		decodeURIComponent
	});
	return { coming: dataset['coming'], pending: 'pending' in dataset, title: document.title };
}

describe('the name of a country before its data are here', () => {
	it('is the site’s own, for every economy', () => {
		const others = economies.filter(({ iso3 }) => iso3 !== 'LSO');
		expect(others.length).toBeGreaterThan(216);
		for (const { iso3, name } of others) expect(opened(`?country=${iso3}`).coming, iso3).toBe(name);
	});

	it('stands in the title too', () => {
		expect(opened('?country=USA').title).toBe('Trade of United States');
		expect(opened('?from=2000&amp;country=tza').title).toBe('Trade of Tanzania');
	});

	it('is what the address says, where that is no code', () => {
		expect(opened('?country=South+Africa').coming).toBe('South Africa');
		expect(opened('?country=%E0%A4%A').coming).toBe('%E0%A4%A');
		expect(opened('?country=XYZ').coming).toBe('XYZ');
	});

	it('is not waited for where the page has it already', () => {
		expect(opened('')).toEqual({ coming: undefined, pending: false, title: 'Trade of Lesotho' });
		expect(opened('?country=LSO').pending).toBe(false);
		expect(opened('?with=ZAF')).toEqual({ coming: undefined, pending: true, title: 'Trade of Lesotho' });
	});

	it('costs little', () => expect(names.length).toBeLessThan(1500));
});

it('stand in the page where it has a place for them, as an attribute that no name can end', () => {
	const page = readFileSync(join(ROOT, 'src/app.html'), 'utf8');
	const said = withNames(page, [{ iso3: 'XXA', iso2: '', name: 'A “b" & c', in_sentence: '' }, ...economies]);
	expect(said).toContain('data-names=";XXA:A “b&quot; &amp; c;');
	expect(said.length).toBeGreaterThan(page.length + 1000);
});
