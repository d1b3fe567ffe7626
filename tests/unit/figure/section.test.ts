import { describe, expect, it } from 'vitest';
import { asked, type FigureSection } from '../../../src/lib/figure/section';

const part = (id: string, also?: FigureSection[]): FigureSection => ({
	id,
	title: id,
	figures: [],
	...(also ? { also } : {})
});

describe('the parts of a question', () => {
	it('are made once, and not before somebody asks what they hold', () => {
		let made = 0;
		const section = asked({ id: 'first', title: 'What?', short: 'What', half: true }, () => {
			made += 1;
			return [part('first', [part('beside')]), part('second')];
		});
		expect([section.id, section.title, section.short, section.half, made]).toEqual([
			'first',
			'What?',
			'What',
			true,
			0
		]);
		expect(section.figures).toEqual([]);
		expect(section.also?.map(({ id }) => id)).toEqual(['beside', 'second']);
		expect(made).toBe(1);
	});

	it('cannot have another first than the one that their heading is of', () => {
		expect(() => asked({ id: 'first', title: 'What?' }, () => [part('second')]).figures).toThrow(
			'first: its first part is second'
		);
		expect(() => asked({ id: 'first', title: 'What?' }, () => []).figures).toThrow(
			'first: its first part is none'
		);
	});
});
