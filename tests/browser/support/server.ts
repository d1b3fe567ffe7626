/** The site's server as a program of its own, as `npm start` runs it: what it makes when asked is not loaded by the tests. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

export interface RunningServer {
	/** Without a slash at its end. */
	url: string;
	close(): void;
}

const freePort = () =>
	new Promise<number>((found) => {
		const server = createServer().listen(0, () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => found(port));
		});
	});

/**
 * Starts the server of build/.
 * @param sizes whether files are compressed as hard as a host's, or quickly
 * @throws Error with what it said when it ends before it listens
 */
export async function startServer(sizes: 'quick' | 'host' = 'quick'): Promise<RunningServer> {
	const port = await freePort();
	const child = spawn(
		process.execPath,
		[join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'scripts/site/serve.ts'],
		{
			cwd: ROOT,
			env: { ...process.env, PORT: String(port), SIZES: sizes },
			stdio: ['ignore', 'pipe', 'pipe']
		}
	);
	await listening(child);
	return { url: `http://localhost:${port}`, close: () => void child.kill('SIGTERM') };
}

function listening(child: ChildProcess): Promise<void> {
	let said = '';
	return new Promise((ready, failed) => {
		const hear = (part: Buffer) => {
			said += String(part);
			if (said.includes('http://localhost:')) ready();
		};
		child.stdout?.on('data', hear);
		child.stderr?.on('data', hear);
		child.once('exit', (code) => failed(new Error(`The server ended (${code}): ${said}`)));
	});
}
