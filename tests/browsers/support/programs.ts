/** Where the other browsers are, if they are here. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (name: string): string | null =>
	(process.env['PATH'] ?? '')
		.split(delimiter)
		.map((folder) => join(folder, name))
		.find((file) => existsSync(file)) ?? null;

export const firefoxProgram = (): string | null =>
	process.env['FIREFOX_PATH'] ?? onPath('firefox-esr') ?? onPath('firefox');

export function webkitPrograms(): { driver: string; browser: string; screen: string } | null {
	const driver = onPath('WebKitWebDriver');
	const screen = onPath('Xvfb');
	const lib = '/usr/lib/x86_64-linux-gnu';
	const browser = existsSync(lib)
		? readdirSync(lib)
				.filter((name) => name.startsWith('webkit2gtk-4'))
				.map((name) => join(lib, name, 'MiniBrowser'))
				.filter((file) => existsSync(file))
				.at(-1)
		: undefined;
	return driver && screen && browser ? { driver, browser, screen } : null;
}
