import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { siteUrl } from '../../../scripts/site/lib/site-url';
import { topicId } from '../../../src/lib/server/cards/path';
import { pngOf } from '../../../src/lib/server/cards/png';
import { sfntOf } from '../../../src/lib/server/cards/woff';
import { withShared } from '../../../src/lib/server/shared';

const PAGE =
	'<head><title>HIV and "aid", Lesotho · Tsoelopele</title> <meta name="description" content="New infections &amp; more."/></head>';
const of = (site: string) => withShared(PAGE, { site, path: 'priorities/2c/', card: 'card/clause/2c.png' });

it('a link shows the page’s title, its description and its picture, by their whole addresses', () => {
	const html = of('https://example.org/progress/');
	expect(html).toContain('<meta property="og:title" content="HIV and &quot;aid&quot;, Lesotho" />');
	expect(html).toContain('<meta property="og:description" content="New infections &amp; more." />');
	expect(html).toContain('content="https://example.org/progress/priorities/2c/"');
	expect(html).toContain('property="og:image" content="https://example.org/progress/card/clause/2c.png"');
	expect(html).toContain('twitter:card');
});

it('without the site’s address nothing is said of addresses and pictures', () => {
	expect(of('')).toContain('og:title');
	expect(of('')).not.toMatch(/og:image|og:url|twitter:card/);
	expect(withShared('<p>a part of a page</p>', { site: '', path: '', card: '' })).toBe(
		'<p>a part of a page</p>'
	);
});

it('the site’s address is one of the web, and ends with a slash', () => {
	expect(siteUrl(undefined)).toBe('');
	expect(siteUrl(' https://example.org ')).toBe('https://example.org/');
	expect(siteUrl('https://example.org/a/b')).toBe('https://example.org/a/b/');
	for (const wrong of ['example.org', 'ftp://example.org/', 'https://example.org/?a=b'])
		expect(() => siteUrl(wrong)).toThrow('SITE_URL must be where the site will stand');
});

it('a topic is a word of an address', () => {
	expect(topicId('Water & sanitation')).toBe('water-sanitation');
});

/** Width and height as a PNG's head has them. */
const sizeOf = (png: Uint8Array) => [16, 20].map((at) => new DataView(png.buffer).getUint32(at));

it('a picture is drawn with the typefaces of packages: bold letters differ from plain ones, and from other letters', async () => {
	const draw = (text: string, weight: number) =>
		pngOf(
			`<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="system-ui, sans-serif"><text y="30" font-size="24" font-weight="${weight}">${text}</text></svg>`
		);
	const [plain, bold, other] = await Promise.all([
		draw('Lesotho', 400),
		draw('Lesotho', 650),
		draw('Türkiye', 400)
	]);
	expect(sizeOf(plain)).toEqual([200, 40]);
	// An empty picture of this size has a few hundred bytes.
	for (const png of [plain, bold, other]) expect(png.length).toBeGreaterThan(900);
	expect(bold).not.toEqual(plain);
	expect(other).not.toEqual(plain);
});

it('what is no typeface of the web is refused', () => {
	expect(() => sfntOf(Buffer.from('wOF2....'))).toThrow('expected a WOFF file');
	const file = createRequire(import.meta.url).resolve(
		'@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'
	);
	expect(Buffer.from(sfntOf(readFileSync(file))).toString('latin1', 0, 4)).toMatch(/OTTO|\0\u0001\0\0/);
});
