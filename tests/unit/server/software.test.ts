import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licenceTexts, software } from '../../../src/lib/server/software';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	dependencies: Record<string, string>;
};

describe('the software of others', () => {
	const all = software();
	const names = all.map(({ name }) => name);

	it('has every package that is sent to browsers, with what it stands on, and no tool of the build', () => {
		expect(names).toEqual(
			expect.arrayContaining([...Object.keys(dependencies), 'svelte', '@sveltejs/kit', 'apache-arrow'])
		);
		for (const tool of ['vite', 'vitest', 'eslint', 'typescript', 'playwright-core'])
			expect(names).not.toContain(tool);
		expect(new Set(all.map(({ name, version }) => `${name} ${version}`)).size).toBe(all.length);
	});
	it('names a licence for each, in the versions that are pinned', () => {
		for (const { licence, name } of all)
			expect(licence, name).toMatch(/^\(?(MIT|ISC|BSD|Apache|0BSD|BlueOak|Unlicense|CC0|see its text)/);
		for (const [name, version] of Object.entries(dependencies))
			expect(all.find((one) => one.name === name)?.version).toBe(version);
	});
	it('has the texts of the licences, which ask to go along with every copy', () => {
		const texts = licenceTexts();
		for (const { name, version } of all) expect(texts).toContain(`${name} ${version}\n===`);
		expect(
			texts.match(
				/Permission is hereby granted|Apache License|Redistribution and use|Permission to use, copy/g
			)!.length
		).toBeGreaterThan(all.length / 2);
	});
});
