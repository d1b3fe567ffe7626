import { describe, expect, it } from 'vitest';
import { scatterLayout } from '../../../src/lib/chart/scatter/layout';
import { paintScatter, TONES, type Palette } from '../../../src/lib/chart/scatter/paint';
import { SCATTER_SAMPLES } from '../../../src/lib/chart/scatter/samples';
import type { Tone } from '../../../src/lib/style/tokens';

const each = (name: string) =>
	Object.fromEntries(TONES.map((tone) => [tone, `${name} ${tone}`])) as Record<Tone, string>;
const palette: Palette = {
	...{ faint: each('faint'), strong: each('strong'), texts: each('text') },
	...{ paper: 'paper', ink: 'ink', muted: 'muted', font: '12px a', bold: '650 12px a' }
};

/** What was drawn: each circle with its colour and the width of its rim, and each text. */
function drawnOf(id: string) {
	const layout = scatterLayout(SCATTER_SAMPLES.find((one) => one.id === id)!.model);
	const [circles, texts] = [[] as (string | number)[][], [] as string[]];
	let circle: (string | number)[] = [];
	const context = {
		...{ fillStyle: '', strokeStyle: '', lineWidth: 0, globalAlpha: 1, font: '' },
		...{ textAlign: '', textBaseline: '' },
		beginPath: () => (circle = []),
		arc: (...at: number[]) => (circle = at.slice(0, 3)),
		fill() {
			if (circle.length > 0) circle.push(this.fillStyle, this.globalAlpha);
		},
		stroke() {
			if (circle.length > 0) circles.push([...circle, this.strokeStyle, this.lineWidth]);
		},
		...{ lineTo: () => undefined, setLineDash: () => undefined },
		fillText: (text: string) => texts.push(text)
	};
	paintScatter(context as unknown as CanvasRenderingContext2D, layout, { width: 800, height: 400 }, palette);
	return { layout, circles, texts };
}

describe('a scatter that moves', () => {
	it('has each dot where it stands otherwise, in its colour, those that stand out stronger and on top', () => {
		for (const { id } of SCATTER_SAMPLES) {
			const { layout, circles, texts } = drawnOf(id);
			expect(circles).toEqual(
				layout.dots.map(({ dot, x, y, r, tone }) => {
					const isStrong = dot.focus === true || dot.slot !== undefined;
					return [
						x * 800,
						y * 400,
						r,
						`${isStrong ? 'strong' : 'faint'} ${tone}`,
						1,
						'paper',
						isStrong ? 1.5 : 0.75
					];
				})
			);
			expect(texts).toEqual(layout.names.map(({ label }) => label));
		}
	});
});
