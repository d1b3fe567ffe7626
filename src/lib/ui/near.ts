/** So far from the window's edge a part of a page is nearly in view. */
const MARGIN = '300px';

/** An attachment that says, once or more, that an element is nearly in view: what is far down comes when it is reached. */
export const near =
	(onnear: () => void) =>
	(element: Element): (() => void) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (entries.some(({ isIntersecting }) => isIntersecting)) onnear();
			},
			{ rootMargin: MARGIN }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
