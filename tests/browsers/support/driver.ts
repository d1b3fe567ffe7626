/** What the tests ask of a browser, whichever it is. */
export interface Driver {
	name: string;
	open(url: string): Promise<void>;
	/** The value of an expression in the page. */
	value<T>(expression: string): Promise<T>;
	click(selector: string): Promise<void>;
	/** Into what has the keyboard. */
	type(text: string): Promise<void>;
	enter(): Promise<void>;
	back(): Promise<void>;
	/** What the page reported as errors since it was opened. */
	errors(): Promise<string[]>;
	close(): Promise<void>;
}

/** In milliseconds. */
const PATIENCE = 30_000;

/** Until an expression in the page is true. @throws Error that says which one was not */
export async function until(driver: Driver, expression: string): Promise<void> {
	const end = Date.now() + PATIENCE;
	for (;;) {
		const isSo = await driver.value<boolean>(`Boolean(${expression})`).catch((error: Error) => error);
		if (isSo === true) return;
		if (Date.now() > end)
			throw new Error(`${driver.name}: not within ${PATIENCE / 1000} s: ${expression} (${String(isSo)})`);
		await new Promise((next) => setTimeout(next, 80));
	}
}
