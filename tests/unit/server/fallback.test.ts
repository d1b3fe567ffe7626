import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fallbackPage } from '../../../src/lib/server/fallback';

const START = `
				{
					__sveltekit_1a2b3c = {
						base: ""
					};

					const element = document.currentScript.parentElement;

					Promise.all([
						import("/_app/immutable/entry/start.A.js"),
						import("/_app/immutable/entry/app.B.js")
					]).then(([kit, app]) => {
						kit.start(app, element);
					});
				}
			`;
const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const MADE = `<html><head>
		<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
		<meta http-equiv="content-security-policy" content="script-src 'self' ${hashOf(START)} 'sha256-other='">
		<link href="/_app/immutable/entry/start.A.js" rel="modulepreload">
		<link href="/_app/immutable/assets/0.C.css" rel="stylesheet">
	</head><body><div id="page">
			<script>${START}</script>
		</div></body></html>`;

describe('the page for unknown addresses', () => {
	const page = fallbackPage(MADE, 'v1');

	it('asks nothing of the root of its host, which may be another site’s', () => {
		expect(page).not.toMatch(/\s(href|src)="\//);
		expect(page).not.toContain('import("/');
		expect(page).toContain('data-href="/favicon.svg"');
		expect(page).toContain('data-href="/_app/immutable/assets/0.C.css"');
	});

	it('says in words what is the matter and where to go, without a script', () => {
		expect(page).toContain('<h1>There is no such page</h1>');
		expect(page).toContain('<a data-href="/indicators/">');
	});

	it('starts the site of its own version, by a script that its policy names', () => {
		const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
		expect(script).toContain('version === "v1"');
		expect(script).toContain('globalThis.__sveltekit_1a2b3c = { base }');
		expect(script).toContain('import(base + "/_app/immutable/entry/app.B.js")');
		expect(script).toContain("dataset.started = ''");
		expect(page).toContain(hashOf(script));
		expect(page).not.toContain(hashOf(START));
		expect(page).toContain("'sha256-other='");
	});

	it('is not made from what it does not know', () => {
		expect(() => fallbackPage('<html></html>', 'v1')).toThrow('404.html');
	});
});
