/** How a page starts: all its parts are asked for before any of it runs, and what does not come leaves the page standing. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startingWhole } from '../../../src/lib/server/start';

const PAGE = `<!doctype html><head><link href="../_app/immutable/nodes/18.ab_c.js" rel="modulepreload"></head><body>
			<script>
				{
					__sveltekit_1 = { base: new URL("..", location).pathname.slice(0, -1) };

					const element = document.currentScript.parentElement;

					Promise.all([
						import("../_app/immutable/entry/start.a.js"),
						import("../_app/immutable/entry/app.b.js")
					]).then(([kit, app]) => {
						kit.start(app, element, {
							node_ids: [0, 18],
							data: [null,{type:"data",data:{a:(function(){return 1}())}}],
							error: null
						});
					});
				}
			</script></body>`;
const LINK = '<../_app/immutable/nodes/0.x-y.js>; rel="modulepreload"; nopush';
const scriptOf = (html: string) => /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
const hashOf = (html: string) => `sha256-${createHash('sha256').update(scriptOf(html)).digest('base64')}`;

describe('a page with programs', () => {
	it('asks for the parts of this page with the programs, by the page or by its header', () => {
		const { html } = startingWhole(PAGE, LINK, '');
		for (const path of ['entry/start.a', 'entry/app.b', 'nodes/0.x-y', 'nodes/18.ab_c'])
			expect(html).toContain(`import("../_app/immutable/${path}.js")`);
		expect(html).toContain('data: [null,{type:"data",data:{a:(function(){return 1}())}}]');
	});

	it('says that it has started, or is late; the script can be read', async () => {
		const { html } = startingWhole(PAGE, LINK, '');
		const run = async (come: Promise<unknown>) => {
			const told: string[] = [];
			const script = scriptOf(html).replaceAll(/\bimport\(/g, 'fetched(');
			const page = {
				currentScript: { parentElement: null },
				documentElement: {
					dataset: {
						set started(_: string) {
							told.push('started');
						}
					}
				}
			};
			new Function('document', 'location', 'fetched', 'late', script)(
				page,
				'http://localhost/aid/',
				() => come,
				() => told.push('late')
			);
			await new Promise((next) => setTimeout(next, 5));
			return told;
		};
		expect(await run(Promise.resolve({ start: async () => undefined }))).toEqual(['started']);
		expect(await run(Promise.reject(new Error('none')))).toEqual(['late']);
		expect(await run(Promise.resolve({ start: () => Promise.reject(new Error('broken')) }))).toEqual([
			'late'
		]);
	});

	it('has its new script in the policy in the place of the old one, wherever the policy stands', () => {
		const policy = `script-src 'self' '${hashOf(PAGE)}'`;
		const made = startingWhole(`<meta content="${policy}">${PAGE}`, LINK, policy);
		expect(made.policy).toBe(`script-src 'self' '${hashOf(made.html)}'`);
		expect(made.html).toContain(`<meta content="${made.policy}">`);
	});
});

it('a page without programs stays as it is', () => {
	expect(startingWhole('<p>text</p>', LINK, 'policy')).toEqual({ html: '<p>text</p>', policy: 'policy' });
});
