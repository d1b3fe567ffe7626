import { describe, expect, it } from 'vitest';
import { disputes, type TieView } from '../../../src/lib/view/ties';

const meta = (id: string) => ({
	id,
	title: 'FDI inflow',
	short_title: 'FDI inflow',
	subject: 'FDI inflow',
	plural: false,
	unit: 'million US dollars',
	unit_kind: 'usd' as const,
	direction: 'up' as const,
	ideal: null,
	decimals: 1,
	last_year: 2024,
	source_id: id,
	aggregate: 'sum' as const
});
const tie: TieView = {
	id: 'fdi',
	title: 'FDI inflow',
	reason: 'longest',
	members: [
		{ indicator: meta('unctad'), publisher: 'UNCTAD', scale: 1, is_default: true },
		{ indicator: meta('wdi'), publisher: 'World Bank', scale: 1e-6, is_default: false }
	]
};

describe('publishers who disagree', () => {
	it('are both quoted in the default’s unit, with how far apart they are', () => {
		const [dispute] = disputes(tie, {
			unctad: { y: [2023, 2024], v: [10, -42.2] },
			wdi: { y: [2024], v: [-12_600_000] }
		});
		expect(dispute?.year).toBe(2024);
		expect(dispute?.text).toMatch(/UNCTAD −42\.2/);
		expect(dispute?.text).toMatch(/World Bank −12\.6/);
		expect(dispute?.text).toContain('70 % apart');
	});

	it('are percentage points apart where they give shares', () => {
		const share = { unit: '% of the labour force', unit_kind: 'share' as const };
		const shares: TieView = {
			...tie,
			members: tie.members.map((one) => ({ ...one, scale: 1, indicator: { ...one.indicator, ...share } }))
		};
		const [dispute] = disputes(shares, { unctad: { y: [2024], v: [3.1] }, wdi: { y: [2024], v: [5.8] } });
		expect(dispute?.text.replace(/\u00a0/g, ' ')).toContain(': 2.7 percentage points apart.');
		expect(dispute?.text).not.toContain('% apart');
	});

	it('speak once where two of them repeat one number', () => {
		const copied: TieView = {
			...tie,
			members: [...tie.members, { indicator: meta('copy'), publisher: 'UN', scale: 1, is_default: false }]
		};
		const found = disputes(copied, {
			unctad: { y: [2024], v: [-42.2] },
			wdi: { y: [2024], v: [-12_600_000] },
			copy: { y: [2024], v: [-42.21] }
		});
		expect(found.map(({ series }) => series.map(({ id }) => id))).toEqual([['unctad', 'wdi']]);
	});

	it('are not mentioned when they differ by a tenth or less, or one has no value', () => {
		expect(disputes(tie, { unctad: { y: [2024], v: [100] }, wdi: { y: [2024], v: [91e6] } })).toEqual([]);
		expect(disputes(tie, { unctad: { y: [2024], v: [100] } })).toEqual([]);
	});
});
