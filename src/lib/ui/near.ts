/** So many pixels from the window's edge a part of a page is nearly in view. */
export const MARGIN = 300;
/** What waits for being nearly in view says so to a page that does not run yet. */
export const NEAR = '[data-near]';

/** An attachment that says, once or more, that an element is nearly in view: what is far down comes when it is reached. */
export const near =
	(onnear: () => void) =>
	(element: Element): (() => void) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (entries.some(({ isIntersecting }) => isIntersecting)) onnear();
			},
			{ rootMargin: `${MARGIN}px` }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
