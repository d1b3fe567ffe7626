import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apacheFile, headersFile, headersFor } from '../../../scripts/site/lib/headers';

const FRAMES = "frame-ancestors 'self'";

describe('what is said of an answer', () => {
	it('keeps for ever what has a hash in its name, and asks anew for all else', () => {
		for (const path of ['/_app/immutable/a.js', '/view/0123456789ab/directory.json'])
			expect(headersFor(path)['Cache-Control']).toBe('public, max-age=31536000, immutable');
		for (const path of ['/', '/api/indicators.csv', '/_app/version.json', '/service-worker.js'])
			expect(headersFor(path)['Cache-Control']).toBe('no-cache');
	});
	it('lets other sites frame what is made for them, and nothing else', () => {
		for (const path of ['/', '/aid/', '/404.html', '/priorities/2c/index.html'])
			expect(headersFor(path)['Content-Security-Policy']).toBe(FRAMES);
		expect(headersFor('/embed/2c/')).not.toHaveProperty('Content-Security-Policy');
		expect(headersFor('/api/indicators.csv')).not.toHaveProperty('Content-Security-Policy');
	});
});

describe('the files for hosts', () => {
	it('say in no two rules for one path the same header: some hosts would join the two', () => {
		const rules = headersFile(['aid', 'embed'])
			.trim()
			.split('\n\n')
			.map((rule) => rule.split('\n').map((line) => line.trim()));
		const named = (rule: string[]) => rule.slice(1).map((line) => line.replace(/:.*/, ''));
		const [everywhere = [], ...others] = rules;
		expect(everywhere[0]).toBe('/*');
		expect(others.flatMap(named).filter((name) => named(everywhere).includes(name))).toEqual([]);
		expect(others.map(([path]) => path)).toEqual([
			'/_app/immutable/*',
			'/view/*',
			'/',
			'/404.html',
			'/aid/*'
		]);
	});
	it('say what the local server says; the guide for nginx too', () => {
		const guide = readFileSync('docs/hosting.md', 'utf8');
		const said = [headersFor('/'), headersFor('/view/0123456789ab/a.json')].flatMap((headers) =>
			Object.values(headers)
		);
		for (const text of [headersFile(['aid']), apacheFile(), guide])
			for (const value of new Set(said))
				if (text !== headersFile(['aid']) || value !== 'no-cache') expect(text).toContain(value);
	});
});
