/** What can be pressed and is smaller than WCAG 2.2 wants it (2.5.8, Target Size). */
import type { Page } from 'playwright-core';

/** In px of CSS. */
const LEAST = 24;

/**
 * The targets of a page as it stands that are under 24 x 24 px, each with its size and words. Let pass, as the rule does:
 * links in a sentence; what a label or a covering of its own makes larger; what stands so far from all others that circles
 * of 24 px around small ones touch nothing.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
	page.evaluate((least) => {
		const all = [
			...document.querySelectorAll<HTMLElement>(
				'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [role=button], [role=option], [role=tab], [role=slider]'
			)
		].filter(
			(one) =>
				one.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
				!one.closest('.visually-hidden, [inert]') &&
				getComputedStyle(one).pointerEvents !== 'none'
		);
		const isIn = (x: number, y: number, { left, right, top, bottom }: DOMRect) =>
			x >= left && x <= right && y >= top && y <= bottom;

		/** Its own box with those of its labels, and of what covers its row: `::after` over the parent that it stands in. */
		function boxOf(one: HTMLElement): DOMRect {
			const own = one.getBoundingClientRect();
			const label = one instanceof HTMLInputElement ? one.labels?.[0]?.getBoundingClientRect() : undefined;
			const after = getComputedStyle(one, '::after');
			const covered =
				after.position === 'absolute' && after.content !== 'none' && after.inset === '0px'
					? (one.offsetParent?.getBoundingClientRect() ?? own)
					: own;
			return [label, covered].reduce<DOMRect>(
				(box, more) => (more && more.width * more.height > box.width * box.height ? more : box),
				own
			);
		}
		/** A link among words that are none: the line's height is the sentence's. */
		function isInSentence(one: HTMLElement): boolean {
			if (getComputedStyle(one).display !== 'inline') return false;
			const around = one.parentElement?.closest<HTMLElement>(
				'p, li, dd, dt, td, th, figcaption, div, section'
			);
			const linked = [...(around?.querySelectorAll('a, button') ?? [])]
				.map((link) => link.textContent)
				.join('');
			return (around?.textContent.replace(/\s/g, '').length ?? 0) > linked.replace(/\s/g, '').length + 3;
		}
		const targets = all
			.map((one) => ({ one, box: boxOf(one) }))
			.filter(({ box }) => box.width > 0 && box.height > 0)
			.map((target) => ({
				...target,
				small: target.box.width < least - 0.5 || target.box.height < least - 0.5
			}));
		const isCrowded = ({ one, box, small }: (typeof targets)[number]): boolean => {
			if (!small) return false;
			const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
			return targets.some((other) => {
				if (other.one === one || other.one.contains(one) || one.contains(other.one)) return false;
				const near = other.box;
				if (other.small && Math.hypot(near.x + near.width / 2 - x, near.y + near.height / 2 - y) < least)
					return true;
				const [dx, dy] = [
					Math.max(near.left - x, 0, x - near.right),
					Math.max(near.top - y, 0, y - near.bottom)
				];
				return isIn(x, y, near) || Math.hypot(dx, dy) < least / 2;
			});
		};
		return targets
			.filter((target) => target.small && !isInSentence(target.one) && isCrowded(target))
			.map(({ one, box }) =>
				`${Math.round(box.width)} x ${Math.round(box.height)} ${one.tagName.toLowerCase()}.${one.className}: ${(one.textContent.trim() || one.getAttribute('aria-label')) ?? ''}`.slice(
					0,
					120
				)
			);
	}, LEAST);
