import { mkdirSync, mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeStamp } from '../../../scripts/lib/stamp';
import { linkTree, replaceFolder } from '../../../scripts/lib/tree';
import { isUpToDate } from '../../../scripts/site/build';

let folder: string;
const build = () => join(folder, 'build');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'tsoelopele-build-'));
	mkdirSync(build());
	writeFileSync(join(build(), '404.html'), 'none');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a built site', () => {
	const stampOf = (kind: string, key: string) => writeStamp(join(build(), '.stamp.json'), { kind, key });

	it('is up to date when it was made, whole, of what is there now', () => {
		stampOf('local', 'now');
		expect(isUpToDate(build(), 'local', 'now')).toBe(true);
		expect(isUpToDate(build(), 'local', 'later')).toBe(false);
	});

	it('without a stamp, half or made by another program, never is', () => {
		expect(isUpToDate(build(), 'local', 'now')).toBe(false);
		stampOf('local', 'now');
		rmSync(join(build(), '404.html'));
		expect(isUpToDate(build(), 'local', 'now')).toBe(false);
	});

	it('for this machine is none for hosts, and one for hosts serves here too', () => {
		stampOf('local', 'now');
		expect(isUpToDate(build(), 'full', 'now')).toBe(false);
		stampOf('full', 'now');
		expect(isUpToDate(build(), 'full', 'now')).toBe(true);
		expect(isUpToDate(build(), 'local', 'now')).toBe(true);
	});

	it('stays whole while the next one is made, and goes when that is there', () => {
		stampOf('local', 'before');
		const part = join(folder, 'part');
		mkdirSync(part);
		writeFileSync(join(part, 'half.html'), 'half');
		expect(isUpToDate(build(), 'local', 'before')).toBe(true);
		replaceFolder(part, build());
		expect(existsSync(join(build(), 'half.html'))).toBe(true);
		expect(existsSync(join(build(), '404.html'))).toBe(false);
		expect(existsSync(part)).toBe(false);
	});
});

it('a linked tree has every file but those left out, and what is written anew in the first does not reach it', () => {
	mkdirSync(join(build(), 'a/b'), { recursive: true });
	writeFileSync(join(build(), 'a/b/c.txt'), 'c');
	linkTree(build(), join(folder, 'to'), (name) => name === '404.html');
	expect(readFileSync(join(folder, 'to/a/b/c.txt'), 'utf8')).toBe('c');
	expect(existsSync(join(folder, 'to/404.html'))).toBe(false);
	rmSync(join(build(), 'a/b/c.txt'));
	expect(readFileSync(join(folder, 'to/a/b/c.txt'), 'utf8')).toBe('c');
});
