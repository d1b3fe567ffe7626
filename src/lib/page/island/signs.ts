/** Signs of a reader, anywhere in the window: a page's program comes with the first. */

const SIGNS = ['pointermove', 'pointerdown', 'pointerup', 'keydown', 'focusin', 'scroll'] as const;

interface Told {
	/** Somebody reads: a finger on the glass scrolls more often than it asks. */
	onread: () => void;
	/** Something may be asked at once. */
	onclose: () => void;
}

const isReading = (event: Event) =>
	event.type === 'scroll' ||
	(event instanceof PointerEvent && event.pointerType === 'touch' && event.type !== 'pointerup');

/** @returns ends it */
export function watchSigns({ onread, onclose }: Told): () => void {
	const look = (event: Event) => (isReading(event) ? onread : onclose)();
	for (const type of SIGNS) addEventListener(type, look, { capture: true, passive: true });
	return () => {
		for (const type of SIGNS) removeEventListener(type, look, { capture: true });
	};
}
