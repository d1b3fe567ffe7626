/** Debian's WebKit, as GNOME's browsers have it, in a screen of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { Builder, By, Capabilities, Key } from 'selenium-webdriver';
import type { Driver } from './driver';

const freePort = () =>
	new Promise<number>((found) => {
		const server = createServer().listen(0, () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => found(port));
		});
	});

/** Its errors are kept by the page itself, from the first script on that a test can run. */
const LISTENS =
	"window.faults ??= (addEventListener('error', (e) => window.faults.push(e.message)), addEventListener('unhandledrejection', (e) => window.faults.push(String(e.reason))), [])";

/** Until a program listens. */
async function listens(port: number): Promise<void> {
	for (let tries = 0; tries < 300; tries += 1) {
		const isThere = await fetch(`http://127.0.0.1:${port}/status`).then(
			() => true,
			() => false
		);
		if (isThere) return;
		await new Promise((next) => setTimeout(next, 100));
	}
	throw new Error('WebKitWebDriver does not listen.');
}

/** @param programs the driver, the browser, and the screen */
export async function webkit(programs: { driver: string; browser: string; screen: string }): Promise<Driver> {
	const display = `:${90 + (process.pid % 400)}`;
	const ours: ChildProcess[] = [
		spawn(programs.screen, [display, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: 'ignore' })
	];
	const port = await freePort();
	ours.push(
		spawn(programs.driver, [`--port=${port}`, '--host=127.0.0.1'], {
			stdio: 'ignore',
			env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1', GDK_BACKEND: 'x11' }
		})
	);
	const end = () => ours.forEach((child) => child.kill());
	try {
		await listens(port);
		const asked = new Capabilities({ browserName: 'MiniBrowser' });
		asked.set('webkitgtk:browserOptions', { binary: programs.browser, args: ['--automation'] });
		const web = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(asked).build();
		const value = async <T>(expression: string) => (await web.executeScript(`return (${expression})`)) as T;
		return {
			name: 'WebKit',
			async open(url) {
				await web.get(url);
				await value(LISTENS);
			},
			value,
			click: (selector) => web.findElement(By.css(selector)).click(),
			async type(text) {
				await web.switchTo().activeElement().sendKeys(text);
			},
			async enter() {
				await web.switchTo().activeElement().sendKeys(Key.ENTER);
			},
			async back() {
				await web.executeScript('history.back()');
			},
			errors: async () => (await value<string[] | null>('window.faults ?? []')) ?? [],
			async close() {
				await web.quit().catch(() => undefined);
				end();
			}
		};
	} catch (error) {
		end();
		throw error;
	}
}
