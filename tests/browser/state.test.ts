/** The address is the page's state: keyboard, reload, back, sharing, unknown codes, and a network that is gone. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	chooseCountry,
	countryButton,
	countryDialog,
	listening,
	onPage,
	openSite,
	soon,
	type Site
} from './support/site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(async () => {
	await site?.close();
});

const OFFLINE = /ERR_INTERNET_DISCONNECTED|Failed to fetch/;
const finding = (page: Page) => page.locator('#headline .finding').innerText();
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const notices = (page: Page) => page.locator('.notices');

describe('two changes within one frame', () => {
	it('are both kept, and going back undoes them one by one', async () => {
		await onPage(site, '/explore/?indicators=SP.DYN.LE00.IN&with=ZAF,BWA,SWZ', {}, async (page) => {
			await listening(page);
			const names = () => page.locator('main figure').first().innerText();
			await soon(names).toContain('Eswatini');
			await page.evaluate(async () => {
				for (const name of ['Botswana', 'Eswatini']) {
					document.querySelector<HTMLElement>(`[aria-label="Remove ${name}"]`)!.click();
					await new Promise((next) => setTimeout(next));
				}
			});
			await soon(() => query(page)['with']).toBe('ZAF');
			await soon(names).not.toMatch(/Botswana|Eswatini/);
			await page.goBack();
			await soon(() => query(page)['with']).toMatch(/SWZ/);
			await soon(names).toContain('Eswatini');
		});
	}, 60_000);
});

describe('by keyboard', () => {
	it('another country is chosen by opening, typing, an arrow and Enter', async () => {
		await onPage(site, '/priorities/2c/', {}, async (page) => {
			await listening(page);
			await countryButton(page).focus();
			await page.keyboard.press('Enter');
			const dialog = countryDialog(page);
			await soon(() => dialog.getByRole('combobox').evaluate((box) => box === document.activeElement)).toBe(
				true
			);
			await page.keyboard.type('mal');
			await soon(() => dialog.getByRole('option').first().innerText()).toMatch(/mal/i);
			await page.keyboard.press('ArrowDown');
			const code = (await dialog.locator('[data-active=true] .hint').innerText()).trim();
			const name = (await dialog.locator('[data-active=true] span:nth-child(2)').innerText()).trim();
			await page.keyboard.press('Enter');
			await soon(() => query(page)['country']).toBe(code);
			await soon(() => countryButton(page).innerText()).toContain(name);
			await soon(() => finding(page)).toContain(name);
			expect(await page.title()).toContain(name);
			expect(await dialog.isVisible()).toBe(false);
			// The keyboard goes on from the button that opened the dialog.
			expect(await countryButton(page).evaluate((button) => button === document.activeElement)).toBe(true);
		});
	});

	it('Escape closes a picker and changes nothing', async () => {
		await onPage(site, '/', {}, async (page) => {
			await listening(page);
			await countryButton(page).focus();
			await page.keyboard.press('Enter');
			await page.keyboard.type('mal');
			await page.keyboard.press('Escape');
			expect(await countryDialog(page).isVisible()).toBe(false);
			expect(query(page)).toEqual({});
			expect(await countryButton(page).evaluate((button) => button === document.activeElement)).toBe(true);
		});
	});

	it('Tab leads to a chart’s series, and arrows say each of its points', async () => {
		await onPage(site, '/priorities/2c/', {}, async (page) => {
			await listening(page);
			const role = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
			let presses = 0;
			while ((await role()) !== 'slider' && presses++ < 40) await page.keyboard.press('Tab');
			expect(await role()).toBe('slider');
			const said = () => page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext') ?? '');
			const last = await said();
			await page.keyboard.press('ArrowLeft');
			await soon(said).not.toBe(last);
			expect(await said()).toMatch(/\b(19|20)\d\d\b/);
		});
	});
});

describe('the address', () => {
	const shared = '/priorities/2c/?country=BWA&with=SADC,ZAF&from=2000&to=2020';

	it('shows the same when it is opened anew, reloaded or shared', async () => {
		let seen = '';
		await onPage(site, shared, {}, async (page) => {
			await soon(() => finding(page)).toContain('Botswana');
			const lines = () => page.locator('#headline .end .name').allInnerTexts();
			expect((await lines()).sort()).toEqual(['Botswana', 'SADC median', 'South Africa']);
			seen = await finding(page);
			await page.reload();
			await soon(() => finding(page)).toBe(seen);
		});
		await onPage(site, shared, { viewport: { width: 360, height: 800 } }, async (page) => {
			await soon(() => finding(page)).toBe(seen);
			expect(query(page)).toEqual({ country: 'BWA', with: 'SADC,ZAF', from: '2000', to: '2020' });
		});
	});

	it('returns with the back button, and goes along to other pages', async () => {
		await onPage(site, '/', {}, async (page) => {
			await listening(page);
			const lesotho = await page.locator('h1').innerText();
			await chooseCountry(page, 'Malawi');
			await soon(() => page.locator('.kicker').innerText()).toContain('Malawi');
			expect(await page.locator('h1').innerText()).not.toBe(lesotho);
			await page.locator('article h3 a').nth(28).click();
			await page.waitForURL(/priorities\/.*country=MWI/);
			await page.locator('.crumb').waitFor();
			await soon(() => page.title()).toContain('Malawi');
			await page.goBack();
			await soon(() => page.locator('.kicker').innerText()).toContain('Malawi');
			await page.goBack();
			await soon(() => page.locator('.kicker').innerText()).toContain('Lesotho');
			expect(await page.locator('h1').innerText()).toBe(lesotho);
		});
	});

	it('may hold what does not exist: the page opens with its default and names it', async () => {
		await onPage(site, '/priorities/2c/?country=XXX&with=SADC,NOPE&from=1850&view=pie', {}, async (page) => {
			await soon(() => notices(page).innerText()).toContain('“XXX”');
			const text = await notices(page).innerText();
			for (const part of ['“NOPE”', '“1850”', '“pie”']) expect(text).toContain(part);
			expect(await finding(page)).toContain('Lesotho');
			expect(await countryButton(page).innerText()).toContain('Lesotho');
			expect(await page.title()).toBe('HIV and AIDS, Lesotho · Tsoelopele');
		});
		await onPage(site, '/indicators/SH.DYN.MORT/?year=3000&country=ZAF', {}, async (page) => {
			await soon(() => notices(page).innerText()).toContain('“3000”');
			await soon(() => page.locator('#line .finding').innerText()).toContain('South Africa');
		});
		await onPage(site, '/?is=wonderful', {}, async (page) => {
			await soon(() => notices(page).innerText()).toContain('“wonderful”');
			expect(await page.locator('article, section[aria-labelledby^=front-] li').count()).toBe(49);
		});
	});
});

describe('an address as people write it', () => {
	it('names countries and groups as it likes, and a code of both is told apart', async () => {
		const path = '/priorities/2c/?Country=south+africa&amp;with=LS,Eswatini,NAM,c:NAM&from=2020&to=2000';
		await onPage(site, path, {}, async (page) => {
			await soon(() => finding(page)).toContain('South Africa');
			const names = (await page.locator('#headline .end .name').allInnerTexts()).sort();
			expect(names).toEqual(expect.arrayContaining(['Eswatini', 'Lesotho', 'Namibia', 'South Africa']));
			expect(names.join()).toContain('Non-Aligned Movement');
			const text = await notices(page).innerText();
			expect(text).toContain('for Namibia the address says “c:NAM”');
			expect(text).toContain('read as 2000 to 2020');
			// What is chosen next is written so that it is not asked about again.
			await chooseCountry(page, 'Malawi');
			await soon(() => query(page)['with']).toBe('LSO,SWZ,g:NAM,c:NAM');
			await soon(() => notices(page).innerText()).toBe('');
		});
	});

	it('names a country by what it was called, which only a further list knows', async () => {
		await onPage(site, '/?country=DRC', {}, async (page) => {
			await soon(() => page.title()).toContain('Congo');
			expect(await notices(page).innerText()).toBe('');
		});
	});

	it('may end with the folder’s own file: a choice then leads on', async () => {
		for (const path of ['/index.html', '/priorities/2c/index.html?with=LDC']) {
			await onPage(site, path, {}, async (page) => {
				await listening(page);
				await chooseCountry(page, 'Botswana');
				await soon(() => page.title()).toContain('Botswana');
				expect(new URL(page.url()).pathname).toBe(path.replace(/index\.html.*/, ''));
			});
		}
	});
});

describe('another country', () => {
	it('is what screen readers are told, and never the one before', async () => {
		await onPage(site, '/priorities/2c/', {}, async (page) => {
			await listening(page);
			const said: string[] = [];
			await page.exposeFunction('hear', (text: string) => said.push(text));
			await page.evaluate(() => {
				const region = document.querySelector('#svelte-announcer');
				const tell = () => {
					if (region?.getAttribute('aria-live') === 'off') return;
					(window as unknown as { hear: (text: string) => void }).hear(region?.textContent ?? '');
				};
				if (region) {
					new MutationObserver(tell).observe(region, { subtree: true, childList: true, characterData: true });
				}
			});
			for (const name of ['Botswana', 'Zambia']) {
				await chooseCountry(page, name);
				await soon(() => said.at(-1) ?? '').toContain(name);
			}
			expect(said.filter((text) => !/Botswana|Zambia/.test(text) && text.trim() !== '')).toEqual([]);
		});
	});

	it('is in all words of a page that the browser has translated', async () => {
		await onPage(site, '/priorities/2c/', {}, async (page) => {
			await listening(page);
			await page.evaluate(() => {
				const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				const texts: Text[] = [];
				while (walk.nextNode()) texts.push(walk.currentNode as Text);
				for (const text of texts) {
					if (text.data.trim() === '' || text.parentElement?.closest('svg, script, style')) continue;
					const outer = document.createElement('font');
					const inner = document.createElement('font');
					text.replaceWith(outer);
					outer.append(inner);
					inner.append(text.data);
				}
			});
			await chooseCountry(page, 'Botswana');
			await soon(() => finding(page)).toContain('Botswana');
			await soon(() => page.title()).toContain('Botswana');
		});
	});
});

describe('an answer that is not what was asked for', () => {
	const SIGN_IN = { contentType: 'text/html', body: '<p>Sign in to this network</p>' };
	const answers: { what: string; answer: { contentType: string; body: string } }[] = [
		{ what: 'a page of a network that asks to sign in', answer: SIGN_IN },
		{ what: 'nothing', answer: { contentType: 'application/json', body: '' } },
		{
			what: 'its first part',
			answer: { contentType: 'application/json', body: `{"file":"indicators/SH.DYN.MORT","ver` }
		}
	];
	for (const { what, answer } of answers) {
		it(`is a fault and not “no data”, and is tried again: ${what}`, async () => {
			// So low that the ranking, which is made of the same file, is not reached and has not fetched it.
			const viewport = { width: 1440, height: 300 };
			await onPage(site, '/indicators/SH.DYN.MORT/', { viewport }, async (page) => {
				await listening(page);
				await page.route('**/view/*/indicators/SH.DYN.MORT.json', (route) => route.fulfill(answer));
				const before = await page.locator('#line .finding').innerText();
				await chooseCountry(page, 'Namibia');
				const alert = notices(page).getByRole('alert');
				await soon(() => alert.count()).toBe(1);
				expect(await alert.innerText()).toMatch(/SH\.DYN\.MORT/);
				expect(await page.locator('#line .finding').innerText()).toBe(before);
				await page.unroute('**/view/*/indicators/SH.DYN.MORT.json');
				await alert.getByRole('button', { name: 'Try again' }).click();
				await soon(() => page.locator('#line .finding').innerText()).toContain('Namibia');
			});
		});
	}

	it('of a part of a page has its own way to try again', async () => {
		await onPage(site, '/priorities/2c/', { expected: /404/ }, async (page) => {
			await listening(page);
			await page.route('**/view/*/money/NAM.json', (route) => route.fulfill({ status: 404 }));
			await chooseCountry(page, 'Namibia');
			const alert = page.locator('main').getByRole('alert');
			await soon(() => alert.count()).toBe(1);
			await page.unroute('**/view/*/money/NAM.json');
			await alert.getByRole('button', { name: 'Try again' }).click();
			await soon(() => alert.count()).toBe(0);
		});
	});
});

describe('a file that is not the one of this page', () => {
	it('is another economy’s: nothing of it is shown, and it is tried again', async () => {
		await onPage(site, '/priorities/2c/', {}, async (page) => {
			await listening(page);
			await page.route('**/economies/*/NAM.json', async (route) => {
				const other = await fetch(route.request().url().replace('NAM', 'ZAF'));
				await route.fulfill({ json: (await other.json()) as object });
			});
			const before = await finding(page);
			await chooseCountry(page, 'Namibia');
			const alert = notices(page).getByRole('alert');
			await soon(() => alert.count()).toBe(1);
			expect(await alert.innerText()).toMatch(/In the place of economies\/\d+\/NAM something else came/);
			expect(await finding(page)).toBe(before);
			await page.unroute('**/economies/*/NAM.json');
			await alert.getByRole('button', { name: 'Try again' }).click();
			await soon(() => finding(page)).toContain('Namibia');
		});
	});

	it('is gone with the build before: the page says so, and is reloaded with the address as it is', async () => {
		await onPage(site, '/priorities/2c/', { expected: /404/ }, async (page) => {
			await listening(page);
			// As on a host that has been given another build since this page was opened.
			await page.route('**/economies/*/NAM.json', (route) => route.fulfill({ status: 404 }));
			await chooseCountry(page, 'Namibia');
			const alert = notices(page).getByRole('alert');
			await soon(() => alert.count()).toBe(1);
			expect(await alert.innerText()).toMatch(/does not have .*\(404\)\. It may have been renewed since/);
			await page.unroute('**/economies/*/NAM.json');
			await alert.getByRole('button', { name: 'Reload the page' }).click();
			await soon(() => finding(page)).toContain('Namibia');
			expect(query(page)['country']).toBe('NAM');
		});
	});
});

describe('in a folder of a host', () => {
	/** A host that has the site below /some/base/ and gives its 404.html for what it does not have. */
	const hosted = async (look: (url: string) => Promise<void>) => {
		const host = createServer((request, response) => {
			const below = /^\/some\/base(\/.*)$/.exec(request.url ?? '')?.[1] ?? '/nothing-here';
			fetch(site.url + below, { redirect: 'manual' })
				.then(async (answer) => {
					response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
					response.end(Buffer.from(await answer.arrayBuffer()));
				})
				.catch(() => response.destroy());
		});
		await new Promise<void>((resolve) => host.listen(0, resolve));
		try {
			await look(`http://localhost:${(host.address() as AddressInfo).port}`);
		} finally {
			host.closeAllConnections();
			host.close();
		}
	};
	const unknown = ['/some/base/nope', '/some/base/indicators/NOPE/', '/some/base/a/b/c/?country=ZAF'];

	it('an unknown address, however deep, says so with the site around it', async () => {
		await hosted(async (url) => {
			for (const path of unknown) {
				await onPage({ ...site, url }, path, { expected: /404|Not found/ }, async (page) => {
					await soon(() => page.locator('header.bar').count()).toBe(1);
					await soon(() => page.locator('h1').innerText()).toBe('There is no such page');
					const home = await page.locator('a.home').getAttribute('href');
					expect(new URL(home ?? '', page.url()).pathname).toBe('/some/base/');
					expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
				});
			}
		});
	});

	it('an unknown address has its words without scripts', async () => {
		await hosted(async (url) => {
			await onPage(
				{ ...site, url },
				unknown[1] ?? '',
				{ javaScriptEnabled: false, expected: /404/ },
				async (page) => {
					expect(await page.locator('h1').innerText()).toBe('There is no such page');
				}
			);
		});
	});
});

describe('without a network', () => {
	it('a choice says so and the page keeps what it shows, until it is there again', async () => {
		await onPage(site, '/priorities/2c/', { expected: OFFLINE }, async (page) => {
			await listening(page);
			const before = await finding(page);
			// The list of countries is fetched when it is first opened.
			await countryButton(page).click();
			await countryDialog(page).getByRole('option').first().waitFor();
			await page.keyboard.press('Escape');
			await page.context().setOffline(true);
			await chooseCountry(page, 'Zambia');
			const alert = notices(page).getByRole('alert');
			await soon(() => alert.count()).toBe(1);
			expect(await alert.innerText()).toMatch(/the network did not answer/i);
			expect(await finding(page)).toBe(before);
			expect(await page.evaluate(() => document.documentElement.dataset['pending'])).toBeUndefined();
			await page.context().setOffline(false);
			await alert.getByRole('button', { name: 'Try again' }).click();
			await soon(() => finding(page)).toContain('Zambia');
			expect(await alert.count()).toBe(0);
		});
	});

	it('a picker says so where its list should be, and tries again', async () => {
		// What the browser keeps of a visit before would answer instead of the network.
		await onPage(site, '/', { expected: OFFLINE, alone: true }, async (page) => {
			await listening(page);
			await page.context().setOffline(true);
			await countryButton(page).click();
			const dialog = countryDialog(page);
			const alert = dialog.getByRole('alert');
			await soon(() => alert.count()).toBe(1);
			expect(await alert.innerText()).toMatch(/the network did not answer/i);
			await page.context().setOffline(false);
			await alert.getByRole('button', { name: 'Try again' }).click();
			await soon(() => dialog.getByRole('option').count()).toBeGreaterThan(200);
		});
	});
});
