/** What a reader does on a page, and how one knows that it is done. */
import type { Page } from 'playwright-core';
import { chooseCountry } from '../../browser/support/site';
import type { FileKind, Seen } from './faults';

/** Countries to go to, one after the other: what has come once is asked for no more. */
export const COUNTRIES = [
	['NAM', 'Namibia'],
	['MWI', 'Malawi'],
	['KEN', 'Kenya'],
	['GHA', 'Ghana'],
	['NPL', 'Nepal'],
	['RWA', 'Rwanda'],
	['SEN', 'Senegal'],
	['PER', 'Peru'],
	['FJI', 'Fiji'],
	['BEN', 'Benin'],
	['TGO', 'Togo'],
	['UGA', 'Uganda'],
	['BTN', 'Bhutan'],
	['CHL', 'Chile'],
	['LAO', 'Lao PDR'],
	['HTI', 'Haiti'],
	['MLI', 'Mali'],
	['ECU', 'Ecuador'],
	['ALB', 'Albania'],
	['GAB', 'Gabon']
] as const;
const country = (turn: number) => COUNTRIES[turn % COUNTRIES.length] as (typeof COUNTRIES)[number];

export interface Action {
	id: string;
	/** Files that it may ask for. */
	asks: readonly FileKind[];
	/** Does it once. @param turn how often it was done in this page before */
	act(page: Page, turn: number): Promise<void>;
	/** Whether the page shows what was asked for. */
	isDone(page: Page, seen: Seen, turn: number): Promise<boolean>;
	/** What the address must say from the first moment on. */
	address?(turn: number): RegExp;
	/** Needs nothing that can fail. */
	isFree?: boolean;
}

const has = async (page: Page, selector: string) => (await page.locator(selector).count()) > 0;
const downloads = new WeakMap<Page, number>();

const YEARS = [
	['Since 2000', /[?&]from=2000/],
	['SDG years, since 2015', /[?&]from=2015/]
] as const;
const yearsOf = (turn: number) => YEARS[turn % YEARS.length] as (typeof YEARS)[number];

const TABLE = 'country,year,value\nLesotho,2019,61\nNamibia,2020,70\nLesotho,2021,63\n';

export const ACTIONS = {
	/** A shared link; the page itself is opened by what runs the action. */
	open: {
		id: 'open',
		asks: ['data', 'program'],
		act: async () => {},
		isDone: async (_, { bar, coming }) => bar.includes('Eswatini') && coming.length === 0,
		address: () => /country=SWZ/
	},
	country: {
		id: 'country',
		asks: ['data'],
		act: (page, turn) => chooseCountry(page, country(turn)[1]),
		isDone: async (_, { bar, coming, address }, turn) =>
			bar.includes(country(turn)[1]) && address.includes(country(turn)[0]) && coming.length === 0,
		address: (turn) => new RegExp(`country=${country(turn)[0]}`)
	},
	comparator: {
		id: 'comparator',
		asks: ['data'],
		async act(page, turn) {
			await page.locator('.compared .opener').click();
			const dialog = page.getByRole('dialog', { name: 'Compared with' });
			await dialog.getByRole('combobox').fill(country(turn)[1]);
			await dialog.getByRole('option').first().waitFor();
			await page.keyboard.press('Enter');
			await page.keyboard.press('Escape');
		},
		isDone: async (_, { address, coming }, turn) => address.includes(country(turn)[0]) && coming.length === 0,
		address: (turn) => new RegExp(`with=[^&]*${country(turn)[0]}`)
	},
	years: {
		id: 'years',
		asks: ['data'],
		isFree: true,
		async act(page, turn) {
			await page.locator('.state .opener').nth(2).click();
			await page.getByRole('button', { name: yearsOf(turn)[0] }).click();
		},
		isDone: async (page, { address, coming }, turn) =>
			yearsOf(turn)[1].test(address) &&
			/since/.test(await page.locator('.state .opener').nth(2).innerText()) &&
			coming.length === 0,
		address: (turn) => yearsOf(turn)[1]
	},
	table: {
		id: 'table',
		asks: ['data'],
		isFree: true,
		async act(page, turn) {
			const wanted = turn % 2 === 0 ? 'table' : 'chart';
			await page.locator(`main input[type=radio][value=${wanted}]`).first().check({ force: true });
		},
		isDone: async (page, _, turn) => (await has(page, 'main figure table')) === (turn % 2 === 0)
	},
	target: {
		id: 'target',
		asks: ['data', 'program'],
		act: (page, turn) => page.locator('main figure details:not([open]) > summary').nth(turn).click(),
		isDone: async (page) => has(page, 'main .detail .arithmetic'),
		address: () => /target=/
	},
	database: {
		id: 'database',
		asks: ['program', 'database', 'engine', 'worker'],
		act: (page) => page.getByRole('button', { name: /^Show the members of/ }).click(),
		isDone: async (page) => has(page, '#all-members ~ * td, section:has(#all-members) td')
	},
	csv: {
		id: 'CSV',
		asks: ['program'],
		async act(page) {
			if (!downloads.has(page))
				page.on('download', () => downloads.set(page, (downloads.get(page) ?? 0) + 1));
			downloads.set(page, 0);
			await page.locator('main .take').getByRole('button', { name: 'CSV' }).first().click();
		},
		isDone: async (page) => (downloads.get(page) ?? 0) > 0
	},
	image: {
		id: 'image',
		asks: ['program'],
		act: (page) => page.locator('main .take').getByRole('button', { name: 'Image' }).first().click(),
		async isDone(page) {
			const isHere = await has(page, 'dialog[open] .part :is(img, svg, canvas)');
			if (isHere) await page.keyboard.press('Escape');
			return isHere;
		}
	},
	upload: {
		id: 'upload',
		asks: ['data', 'worker', 'program'],
		act: (page) =>
			page
				.locator('input[type=file]')
				.setInputFiles({ name: 'measles.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) }),
		isDone: async (page) => (await page.locator('main').innerText()).includes('3 values can be used')
	},
	sql: {
		id: 'SQL',
		asks: ['program', 'database', 'engine', 'worker'],
		async act(page) {
			await page.locator('.run button').click();
		},
		isDone: async (page) => has(page, '[aria-label=Result] tbody tr td')
	},
	go: {
		id: 'another page',
		asks: ['program', 'page'],
		act: (page) => page.locator('nav .line a[href*=methods]').click(),
		isDone: async (page, { address }) =>
			/\/methods\//.test(address) &&
			/^(?!.*could not be shown)./.test((await page.locator('main h1').allInnerTexts())[0] ?? '')
	}
} as const satisfies Record<string, Action>;
export type ActionId = keyof typeof ACTIONS;

/** Each kind of page, and what is done there. */
export const PAGES: readonly { id: string; path: string; actions: readonly ActionId[] }[] = [
	{ id: 'home', path: '/', actions: ['country', 'go'] },
	{
		id: 'clause',
		path: '/priorities/2c/',
		actions: ['country', 'comparator', 'years', 'table', 'database', 'csv', 'image', 'go']
	},
	{
		id: 'indicator',
		path: '/indicators/SH.DYN.MORT/',
		actions: ['country', 'comparator', 'years', 'table', 'csv', 'image']
	},
	{ id: 'frameworks', path: '/frameworks/', actions: ['country', 'go'] },
	{
		id: 'framework',
		path: '/frameworks/mdg/',
		actions: ['country', 'target', 'table', 'csv', 'image']
	},
	{ id: 'aid', path: '/aid/', actions: ['country', 'comparator', 'years', 'csv', 'image'] },
	{ id: 'finance', path: '/aid/finance/', actions: ['country', 'comparator', 'csv'] },
	{ id: 'trade', path: '/trade/', actions: ['country', 'comparator', 'years', 'csv', 'image'] },
	{ id: 'explore', path: '/explore/', actions: ['country', 'table', 'csv', 'image'] },
	{ id: 'brief', path: '/brief/', actions: ['country'] },
	{ id: 'own', path: '/own/', actions: ['upload', 'country'] },
	{ id: 'SQL', path: '/sql/?sql=SELECT+42', actions: ['sql'] },
	{ id: 'data', path: '/data/', actions: ['country', 'go'] },
	{ id: 'indicators', path: '/indicators/', actions: ['country', 'go'] }
];
