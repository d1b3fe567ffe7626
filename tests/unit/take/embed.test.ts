import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/lib/chart/kinds';
import { framePage, HIDING, type Frame } from '../../../src/lib/embed/page';
import { shownText } from '../../../src/lib/embed/headline';
import { sampleFigures } from '../../../src/lib/figure/samples';
import { frameAddress, frameCode, stillCode } from '../../../src/lib/take/embed';
import { faultsOf } from '../chart/support/xml';
import { takenOf } from './support';

// Maps are drawn of outlines that come first.
await Promise.all(Object.values(KINDS).map((each) => each.prepare?.()));
const line = sampleFigures().find(({ kind }) => kind === 'line')!.figures[0]!;

describe('the code of an embedded figure', () => {
	it('is a frame with what was chosen, and nothing of the address that only the page itself knows', () => {
		const taken = {
			...takenOf({ ...line, title: 'Up & "down"', embed: 'embed/priorities/2c/' }),
			address:
				'https://example.org/site/priorities/2c/?country=MWI&with=SADC,ZAF&view=table&year=2020#headline'
		};
		expect(frameAddress(taken)).toBe(
			'https://example.org/site/embed/priorities/2c/?country=MWI&with=SADC,ZAF'
		);
		expect(frameCode(taken)).toContain('title="Up &amp; &quot;down&quot;"');
		expect(frameCode(taken)).toContain('country=MWI&amp;with=SADC,ZAF');
	});

	it('is a frame of Explore where the figure is one of indicators, and none where a reader’s own table is in it', () => {
		const taken = { ...takenOf({ ...line, embed: '' }), address: 'https://example.org/site/indicators/X/#x' };
		const explored = '/explore/?country=MWI&indicators=SP.POP.TOTL&chart=bars';
		expect(frameAddress(taken, explored)).toBe(
			'https://example.org/site/embed/explore/?country=MWI&indicators=SP.POP.TOTL&chart=bars'
		);
		const own = { ...taken, figure: { ...taken.figure, own: '“mine”' } };
		expect(frameAddress(own, explored)).toBeNull();
	});

	it('is a still drawing alone where the site has no bare page for the figure', () => {
		for (const { figures } of sampleFigures()) {
			const taken = takenOf(figures[0]!);
			expect(frameCode(taken)).toBeNull();
			const still = stillCode(taken, 'light');
			expect(faultsOf(still)).toEqual([]);
			expect(still).toContain('country=BWA');
			expect(still).not.toMatch(/<script|url\((?!#)|(?:src|xlink:href)=/);
		}
	});
});

describe('the page in a frame', () => {
	const frame: Frame = {
		clause: {
			...{ id: '2c', label: 'HIV </script><b>', indicators: [], sources: {} },
			part: { economies: 3, groups: 17, similar: 2 }
		},
		figure: line,
		none: '',
		shown: shownText(line, 'Lesotho'),
		version: '0123',
		root: '../../../',
		scriptVersion: 'abc'
	};
	const page = framePage(frame, 'sha256-x');

	it('has its drawing in the page, wide and narrow, light and dark, and says whose it is', () => {
		expect(page.match(/<svg /g)).toHaveLength(4);
		expect(page).toMatch(/<noscript><p>Shown: Lesotho, \d{4} to \d{4}\. /);
		expect(page).toContain('href="../../../priorities/2c/#headline"');
	});

	it('asks nothing of another host, and carries words that cannot end its data', () => {
		expect(page.match(/(?:src|href)="(?!\.\.\/)[^"]*"/g)).toBeNull();
		expect(page).not.toContain('</script><b>');
		expect(page).toContain("connect-src 'self'");
	});

	it('hides its default before the first paint where its address asks for another state', () => {
		expect(createHash('sha256').update(HIDING).digest('base64')).toHaveLength(44);
		for (const [search, hides] of [
			['?country=BWA', true],
			['?a=1&amp;from=2000', true],
			['?utm_source=x', false],
			['', false]
		] as const) {
			const dataset: Record<string, string> = {};
			const run = new Function('location', 'document', HIDING) as (l: object, d: object) => void;
			run({ search }, { documentElement: { dataset } });
			expect('pending' in dataset, search).toBe(hides);
		}
	});

	it('says why where a clause has no data', () => {
		const empty = framePage({ ...frame, figure: null, none: 'Nobody counts it.' }, 'sha256-x');
		expect(empty).toContain('Nobody counts it.');
		expect(empty).not.toContain('<svg');
	});
});
