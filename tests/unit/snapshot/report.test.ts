import { describe, expect, it } from 'vitest';
import { meantBy, readAccepted } from '../../../scripts/snapshot/compare/accepted';
import type { Change } from '../../../scripts/snapshot/compare/change';
import { grouped } from '../../../scripts/snapshot/compare/group';
import { report, unified } from '../../../scripts/snapshot/compare/report';
import { findingsOf, ofPages } from '../../../scripts/snapshot/findings';

const change = (own: Partial<Change> = {}): Change => ({
	path: '/aid/',
	economy: 'LSO',
	figure: 'line',
	kind: 'csv',
	name: 'column added: origin',
	before: 'id',
	after: 'id | origin',
	times: 10,
	...own
});
const [origin, rose] = [
	change(),
	change({ kind: 'h3', name: '“has risen” → “rose”', before: 'a has risen', after: 'a rose', times: 1 })
];

describe('accepted differences', () => {
	const accepted = readAccepted(`
- { reason: origin is told, kind: ^csv$, change: '^column added: origin$' }
- { reason: one tense, path: ^/trade/, change: 'rose$' }`);

	it('are those that an entry names, in every part that it speaks of', () => {
		expect(meantBy(origin, accepted)?.reason).toBe('origin is told');
		expect(meantBy(change({ kind: 'row' }), accepted)).toBeNull();
		expect(meantBy(rose, accepted)).toBeNull();
		expect(meantBy({ ...rose, path: '/trade/' }, accepted)?.reason).toBe('one tense');
	});

	it('need a reason, and patterns that can be read', () => {
		expect(() => readAccepted('- { change: a }')).toThrow('entry 0, reason');
		expect(() => readAccepted("- { reason: a, change: '(' }")).toThrow('entry 0, change');
		expect(() => readAccepted('- { reason: a, change: b, pages: c }')).toThrow('pages');
		expect(readAccepted('# none\n')).toEqual([]);
	});

	it('stand in the report with their reason, the others first, and what fits nothing is said', () => {
		const judged = [origin, { ...origin, economy: 'MWI' }, rose].map((each) => ({
			change: each,
			meant: meantBy(each, accepted)
		}));
		const said = report(judged, accepted, 1371, 40);
		expect(said).toContain('2 of 1,371 pages differ; 1 differences in 1 groups are not accepted.');
		expect(said).toContain(
			'1 × “has risen” → “rose” (1 pages, 1 economies; first /aid/ LSO #line)\n    - a has risen\n    + a rose'
		);
		expect(said).toContain('Accepted: origin is told: 20 in 1 groups\n  20 × csv: column added: origin');
		expect(said).toContain('nothing fits it: one tense');
		expect(unified(judged)).toBe('=== /aid/ LSO\n@@ h3: 1 × “has risen” → “rose”\n-a has risen\n+a rose');
	});
});

describe('groups of differences', () => {
	it('count what has one kind and name, on however many pages, the most first', () => {
		const groups = grouped([rose, origin, { ...origin, economy: 'MWI' }, { ...origin, path: '/trade/' }]);
		expect(groups.map(({ kind, times, pages, economies }) => [kind, times, pages, economies])).toEqual([
			['csv', 30, 2, 2],
			['h3', 1, 1, 1]
		]);
	});
});

describe('findings', () => {
	const text = `page: /priorities/2c/
economy: MWI
h1: HIV
text: says
figure: headline
h2: Infections fell
alt: Infections fell. Line chart in people, 2000–2024: latest 5.
end: headline
fact: Latest: 0.58 in 2024
fact: Definition: what it is
h3: Treatment
alt: Treatment tripled since 2010. Line chart in %, 2010–2024.
alt: Facts
`;

	it('are titles, facts, and what small charts say', () => {
		expect(findingsOf(text)).toEqual([
			'/priorities/2c/',
			'  h1: HIV',
			'  #headline Infections fell',
			'  fact: Latest: 0.58 in 2024',
			'  ~ Treatment tripled since 2010'
		]);
		expect(findingsOf('page: /a/\ntext: b\n')).toEqual([]);
	});

	it('can be had of some pages alone', () => {
		const all = '/a/\n  h1: A\n  ~ x\n/b/\n  h1: B\n';
		expect(ofPages(all, /b/)).toBe('/b/\n  h1: B\n');
		expect(ofPages(all, /^/)).toBe(all);
	});
});
