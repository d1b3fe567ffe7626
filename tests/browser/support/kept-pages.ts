/**
 * Pages of a browser that tests use one after the other: a page of its own costs a test a process and half a second of a
 * processor, as much as a page of the site does. Each test finds one that knows nothing of those before it.
 */
import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

/** What changes a page, or its context, beyond what can be taken back: whoever calls these was its last user. */
const OF_PAGE = ['addInitScript', 'exposeBinding', 'exposeFunction'];
const OF_CONTEXT = [...OF_PAGE, 'newCDPSession'];

/** What tests listen to. Playwright itself listens to more, its end of a context among them, and must not be made deaf. */
const HEARD = [
	'console',
	'download',
	'pageerror',
	'popup',
	'request',
	'requestfailed',
	'requestfinished',
	'response'
];

/** Playwright's own. */
const SIZE = { width: 1280, height: 720 };

interface Kept {
	page: Page;
	context: BrowserContext;
	devtools(): Promise<CDPSession>;
	isChanged: boolean;
}

export class KeptPages {
	readonly #free = new Map<string, Kept[]>();

	constructor(
		private readonly browser: Browser,
		private readonly origin: string
	) {}

	/**
	 * Hands a page to `use`. It is kept for the next who asks for the same, unless it was changed or `use` failed.
	 * @param isAlone whether nobody had it before and nobody has it after
	 * @param script what every document of it runs first; '' for nothing
	 */
	async with<Result>(
		options: BrowserContextOptions,
		{ script, isAlone }: { script: string; isAlone: boolean },
		use: (page: Page, context: BrowserContext) => Promise<Result>
	): Promise<Result> {
		const { viewport = SIZE, colorScheme = 'light', ...others } = options;
		const key = JSON.stringify([others, script]);
		const found = isAlone ? undefined : this.#free.get(key)?.pop();
		const kept = found ?? (await this.#open(options, script));
		if (found && viewport) await kept.page.setViewportSize(viewport);
		if (found) await kept.page.emulateMedia({ colorScheme, media: null });
		let isKept = false;
		try {
			const result = await use(kept.page, kept.context);
			isKept = !isAlone && !kept.isChanged && (await this.#forget(kept));
			return result;
		} finally {
			if (isKept) this.#free.set(key, [...(this.#free.get(key) ?? []), kept]);
			else await kept.context.close();
		}
	}

	/** Ends all that are kept. */
	async close(): Promise<void> {
		const kept = [...this.#free.values()].flat();
		this.#free.clear();
		await Promise.all(kept.map(({ context }) => context.close()));
	}

	async #open(options: BrowserContextOptions, script: string): Promise<Kept> {
		const context = await this.browser.newContext(options);
		const page = await context.newPage();
		if (script) await page.addInitScript({ content: script });
		// Asked for when it is used: an open one keeps Chromium from telling a page that it is offline.
		const devtools = context.newCDPSession.bind(context, page);
		const kept: Kept = { page, context, devtools, isChanged: false };
		const change = () => (kept.isChanged = true);
		tell(page, OF_PAGE, change);
		tell(context, OF_CONTEXT, change);
		return kept;
	}

	/** Leaves the page empty: nothing stored, nothing to go back to, nobody who listens. @returns whether it is */
	async #forget({ page, context, devtools: open }: Kept): Promise<boolean> {
		try {
			for (const event of HEARD) for (const each of [page, context]) each.removeAllListeners(event);
			await page.evaluate(() => sessionStorage.clear());
			await page.goto('about:blank');
			for (const each of [page, context]) await each.unrouteAll({ behavior: 'ignoreErrors' });
			await context.setOffline(false);
			const devtools = await open();
			await devtools.send('Storage.clearDataForOrigin', { origin: this.origin, storageTypes: 'all' });
			await devtools.send('Page.resetNavigationHistory');
			await devtools.detach();
			return true;
		} catch {
			// What cannot be emptied is not used again.
			return false;
		}
	}
}

/** Has somebody told when one of an object's methods is called. */
function tell(object: object, names: readonly string[], told: () => void): void {
	const methods = object as Record<string, (...given: unknown[]) => unknown>;
	for (const name of names) {
		const own = methods[name]!.bind(object);
		methods[name] = (...given) => {
			told();
			return own(...given);
		};
	}
}
