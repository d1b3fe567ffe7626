import { describe, expect, it } from 'vitest';
import { drawnFigure, prepareSvg } from '../../../src/lib/figure/svg';
import { sampleFigures } from '../../../src/lib/figure/samples';
import { CARD, cardFoot, cardSvg } from '../../../src/lib/take/card';

describe('the picture beside a shared link', () => {
	it('is of the one size that programs show whole, whatever stands in it', async () => {
		for (const { figures } of sampleFigures())
			for (const figure of figures) {
				await prepareSvg(figure);
				const svg = cardSvg({ ...figure, draw: drawnFigure(figure).draw });
				expect(svg, figure.id).toContain(`width="${CARD.width}" height="${CARD.height}"`);
				const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
				expect(Math.abs(height - (width * CARD.height) / CARD.width), figure.id).toBeLessThan(1);
			}
	});

	it('has text twice as large as on a page where there is little to say', () => {
		const svg = cardSvg({
			title: 'Deaths have halved',
			measure: 'Deaths',
			sources: [],
			draw: null,
			none: '–'
		});
		expect(svg).toContain('viewBox="0 0 600 315"');
	});

	it('names the publishers, and of many how many more there are', () => {
		const of = (...names: string[]) => names.map((publisher) => ({ publisher }));
		expect(cardFoot([])).toBe('Tsoelopele');
		expect(cardFoot(of('FAO', 'FAO', 'WHO'))).toBe('Tsoelopele · Data: FAO; WHO');
		expect(cardFoot(of('A', 'B', 'C', 'D', 'E'))).toBe('Tsoelopele · Data: A; B; C; 2 more');
	});
});
