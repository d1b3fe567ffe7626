import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PlainFault } from './main';
import { ROOT } from './root';

/** The program of an installed package. */
export const bin = (name: string): string => join(ROOT, 'node_modules/.bin', name);

/**
 * Runs a program in the project's folder, its output shown as it comes.
 * @param env beside this process's own
 * @returns its exit code
 * @throws PlainFault when it could not be run or was ended from outside
 */
export function run(
	what: string,
	command: string,
	args: readonly string[],
	env: Record<string, string> = {}
): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			cwd: ROOT,
			stdio: 'inherit',
			env: { ...process.env, ...env }
		});
		// Ctrl+C reaches the child by itself, and this end waits for it. Other ends must be passed on.
		const ignore = () => {};
		const end = () => child.kill('SIGTERM');
		process.on('SIGINT', ignore).on('SIGTERM', end);
		const done = () => process.off('SIGINT', ignore).off('SIGTERM', end);
		child.on('error', (error) => {
			done();
			reject(new PlainFault(`${command} could not be run: ${error.message}`));
		});
		child.on('exit', (code) => {
			done();
			if (code === null || code === 130) reject(new PlainFault(`${what}: stopped.`));
			else resolve(code);
		});
	});
}

/** The same. @throws PlainFault when it ends otherwise than well: it has said why */
export async function runWell(...asked: Parameters<typeof run>): Promise<void> {
	if ((await run(...asked)) !== 0) throw new PlainFault(`${asked[0]}: failed, see above.`);
}
