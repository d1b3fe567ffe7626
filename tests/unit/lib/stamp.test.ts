import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isDiskFull, tooLittleRoom } from '../../../scripts/lib/disk';
import { keyOf } from '../../../scripts/lib/key';
import { isMade, makeOnce, readStamp, writeStamp } from '../../../scripts/lib/stamp';

let root: string;
const at = (path: string) => join(root, path);
function write(path: string, text: string): void {
	mkdirSync(join(at(path), '..'), { recursive: true });
	writeFileSync(at(path), text);
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'tsoelopele-stamp-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a stamp', () => {
	const stamp = { kind: 'full', key: 'abc' };

	it('is gone while the making goes on, and there when all is there', async () => {
		writeStamp(at('stamp'), { kind: 'full', key: 'old' });
		const made = await makeOnce(at('stamp'), stamp, [at('page')], async () => {
			expect(existsSync(at('stamp'))).toBe(false);
			write('page', 'text');
		});
		expect(made).toBe(true);
		expect(readStamp(at('stamp'))).toEqual(stamp);
		expect(await makeOnce(at('stamp'), stamp, [at('page')], () => Promise.reject(new Error()))).toBe(false);
	});

	it('never says up to date after a making that failed, also not for what was there before', async () => {
		write('page', 'text');
		writeStamp(at('stamp'), { kind: 'full', key: 'old' });
		await expect(
			makeOnce(at('stamp'), stamp, [at('page')], () => Promise.reject(new Error('interrupted')))
		).rejects.toThrow('interrupted');
		expect(isMade(at('stamp'), { kind: 'full', key: 'old' }, [at('page')])).toBe(false);
		expect(isMade(at('stamp'), stamp, [at('page')])).toBe(false);
	});

	it('of another kind, another key, without its files or cut off is none', () => {
		write('page', 'text');
		writeStamp(at('stamp'), stamp);
		expect(isMade(at('stamp'), stamp, [at('page')])).toBe(true);
		expect(isMade(at('stamp'), { ...stamp, kind: 'draft' }, [at('page')])).toBe(false);
		expect(isMade(at('stamp'), { ...stamp, key: 'abd' }, [at('page')])).toBe(false);
		expect(isMade(at('stamp'), stamp, [at('page'), at('other')])).toBe(false);
		write('stamp', '{"kind":"full","ke');
		expect(readStamp(at('stamp'))).toBeNull();
	});
});

describe('a key', () => {
	beforeEach(() => {
		write('package-lock.json', '{}');
		write('scripts/step.ts', "import { part } from './part';\nconsole.log(part);");
		write('scripts/part.ts', "export const part = 'one';");
		write('scripts/other.ts', 'export {};');
		write('data/a/b.yaml', 'x: 1');
	});
	const key = (folder = root) =>
		keyOf(folder, { code: ['scripts/step.ts'], files: ['data'], also: ['before'] });

	it('changes with the program, with what it imports, with its packages and with the data', () => {
		const before = key();
		for (const [path, text] of [
			['scripts/step.ts', "import { part } from './part';\nconsole.log(part, 2);"],
			['scripts/part.ts', "export const part = 'two';"],
			['package-lock.json', '{"version":1}'],
			['data/a/b.yaml', 'x: 2'],
			['data/a/c.yaml', '']
		] as const) {
			const last = key();
			write(path, text);
			expect(key(), path).not.toBe(last);
		}
		expect(key()).not.toBe(before);
	});

	it('does not change with what the program does not import, nor from clone to clone', () => {
		const before = key();
		write('scripts/other.ts', 'export const other = 1;');
		expect(key()).toBe(before);
		const clone = `${root}-clone`;
		cpSync(root, clone, { recursive: true });
		expect(key(clone)).toBe(before);
		rmSync(clone, { recursive: true });
	});

	it('of a file that is not there differs from that of an empty one', () => {
		const absent = keyOf(root, { files: ['nothing.csv'] });
		write('nothing.csv', '');
		expect(keyOf(root, { files: ['nothing.csv'] })).not.toBe(absent);
	});
});

describe('a disk', () => {
	it('with too little room gets a sentence with what is needed', () => {
		expect(tooLittleRoom('The site', 900e6, 250e6)).toBe(
			'The site needs about 900 MB on this disk while it is made, and 250 MB are free. Make room for 650 MB more, then start it again; nothing was changed.'
		);
		expect(tooLittleRoom('The site', 900e6, 900e6)).toBeNull();
	});

	it('that is full is known by Node’s error and by DuckDB’s', () => {
		expect(isDiskFull(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toBe(true);
		expect(isDiskFull(new Error('IO Error: Could not write: No space left on device'))).toBe(true);
		expect(isDiskFull(new Error('another'))).toBe(false);
	});
});
