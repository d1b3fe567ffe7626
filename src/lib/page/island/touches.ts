/**
 * What a reader does on a page whose program is on its way: kept, and done once more when the page listens (again.ts).
 * What the browser does by itself (links, folds, fields) happens at once.
 */
import { clickAgain, fieldAgain, isField, keyAgain, pointAgain } from './again';

/** Of what was done on the page itself, what is done once more. */
const WATCHED = ['pointerover', 'pointermove', 'pointerdown', 'keydown', 'click', 'input', 'change'] as const;
/** What listens to clicks; links, labels and fields do by themselves what a click is for. */
const PRESSED = 'button, summary';
const CONTROLS = `${PRESSED}, input, select, textarea, [tabindex]`;
/** Keys that move something on the page's own parts. */
const MOVES = /^(Arrow|Home$|End$|Page|Enter$| $)/;
/** Marks what was asked, until it is done. */
const WAITS = 'data-waits';

/**
 * @param element the page as it was made
 * @param onask something was asked that waits for the page's program
 */
export function watchTouches(element: Element, onask: () => void) {
	const again = new Map<string, () => void>();
	let pointed: PointerEvent | null = null;
	const controls = () => [...element.querySelectorAll(CONTROLS)];

	/** Whoever sees nothing happen does it once more and means it once: the last of its kind at each place counts. */
	function keep(control: Element, kind: string, act: (control: Element) => void) {
		const place = controls().indexOf(control);
		const key = `${place} ${kind}`;
		// A fold has shown at once what was done: closed again, it is as before.
		const isUndone = again.delete(key) && control.matches('summary');
		// A page that could not be taken over as it stood, as one in a translator's words, has others in their places.
		if (!isUndone)
			again.set(key, () => {
				const here = control.isConnected ? control : controls()[place];
				if (here?.tagName === control.tagName) act(here);
			});
		(control.closest('label') ?? control).toggleAttribute(WAITS, !isUndone);
		onask();
	}

	function see(event: Event) {
		const target = event.target as Element;
		if (event.type === 'click') {
			const pressed = target.closest(PRESSED);
			if (pressed) keep(pressed, 'click', clickAgain(pressed, event as MouseEvent));
		} else if (event instanceof PointerEvent) pointed = event;
		else if (event instanceof KeyboardEvent) {
			if (target.matches('[tabindex]') && MOVES.test(event.key)) keep(target, event.key, keyAgain(event));
		} else if (isField(target)) keep(target, event.type, fieldAgain(target, event.type));
	}

	for (const type of WATCHED) element.addEventListener(type, see, { capture: true, passive: true });
	const end = () => {
		for (const type of WATCHED) element.removeEventListener(type, see, { capture: true });
	};
	const waitNoMore = () => {
		for (const one of element.querySelectorAll(`[${WAITS}]`)) one.removeAttribute(WAITS);
	};
	return {
		end,
		/** Nothing is on its way: what was asked is done, or the page says that it cannot be. */
		waitNoMore,
		/** Does it all once more; to be called when the page listens. */
		repeat() {
			end();
			waitNoMore();
			if (pointed) pointAgain(element, pointed);
			const focused = document.activeElement;
			if (focused && element.contains(focused)) focused.dispatchEvent(new FocusEvent('focus'));
			for (const act of again.values()) act();
		}
	};
}
