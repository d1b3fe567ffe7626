/** Whether an element is in the window, or nearly. */
import { MARGIN } from '../near';

type Told = (isNear: boolean, height: number) => void;

const told = new WeakMap<Element, Told>();
let observer: IntersectionObserver | undefined;

const look = (entries: readonly IntersectionObserverEntry[]) => {
	for (const { target, isIntersecting, boundingClientRect } of entries)
		told.get(target)?.(isIntersecting, boundingClientRect.height);
};

/**
 * @param tell whether it is near, and its height in pixels: soon, and each time that it comes or goes
 * @returns ends it
 */
export function watchNear(element: Element, tell: Told): () => void {
	observer ??= new IntersectionObserver(look, { rootMargin: `${MARGIN}px` });
	told.set(element, tell);
	observer.observe(element);
	return () => observer?.unobserve(element);
}

/** The same at once. */
export function isNear(element: Element): boolean {
	const { top, bottom, height, width } = element.getBoundingClientRect();
	return (height > 0 || width > 0) && bottom > -MARGIN && top < innerHeight + MARGIN;
}
