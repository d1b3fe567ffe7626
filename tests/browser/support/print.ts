/** What a reader would call misprinted: words over words, words that break in their middle, a page that is moved sideways. */
import type { Page } from 'playwright-core';

/** Faults of the page as it stands, each with the words that it is in; codes and addresses may break anywhere. */
export const misprints = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		interface Line {
			of: Element;
			words: string;
			box: { left: number; right: number; top: number; bottom: number };
		}
		/** The part of a box that what lies around it lets be seen. */
		function seen({ left, right, top, bottom }: DOMRect, element: Element): Line['box'] {
			const box = { left, right, top, bottom };
			for (let around: Element | null = element; around; around = around.parentElement) {
				const look = getComputedStyle(around);
				if (look.overflowX === 'visible' && look.clipPath === 'none') continue;
				const frame = around.getBoundingClientRect();
				box.left = Math.max(box.left, frame.left);
				box.right = Math.min(box.right, frame.right);
				box.top = Math.max(box.top, frame.top);
				box.bottom = Math.min(box.bottom, frame.bottom);
			}
			return box;
		}
		const isFixed = (element: Element) => {
			for (let around: Element | null = element; around; around = around.parentElement)
				if (['fixed', 'sticky'].includes(getComputedStyle(around).position)) return true;
			return false;
		};
		const found = new Set<string>();
		const lines: Line[] = [];
		const range = document.createRange();
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const text = texts.currentNode as Text;
			const of = text.parentElement;
			if (!of?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			if (
				!text.data.trim() ||
				of.closest('.visually-hidden, [inert], option, script, style, noscript, title')
			)
				continue;
			if (of instanceof HTMLDetailsElement && !of.open) continue;
			range.selectNodeContents(text);
			if (!isFixed(of))
				for (const one of range.getClientRects()) {
					const box = seen(one, of);
					// Lines stand closer than their boxes: what is between the letters is theirs.
					const air = (box.bottom - box.top) * 0.18;
					if (box.right - box.left > 2 && box.bottom - box.top > 4)
						lines.push({
							of,
							words: text.data.trim().slice(0, 40),
							box: { ...box, top: box.top + air, bottom: box.bottom - air }
						});
				}
			if (of.closest('code, .name, pre')) continue;
			for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}]{3,}/gu)) {
				range.setStart(text, index);
				range.setEnd(text, index + word.length);
				const parts = [...range.getClientRects()].filter(({ width }) => width > 0.5);
				if (Math.abs((parts[0]?.top ?? 0) - (parts.at(-1)?.top ?? 0)) > 4) found.add(`broken: ${word}`);
			}
		}
		lines.sort((a, b) => a.box.top - b.box.top);
		lines.forEach((a, i) => {
			for (const b of lines.slice(i + 1)) {
				if (b.box.top >= a.box.bottom) break;
				const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
				const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
				if (a.of !== b.of && wide > 2 && high > 2) found.add(`one over the other: ${a.words} / ${b.words}`);
			}
		});
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth) found.add(`moved sideways: ${scrollWidth} of ${clientWidth} px`);
		return [...found];
	});
