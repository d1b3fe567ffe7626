/** What a reader did before the page listened, done once more by its program. Each takes the control that it is done to. */

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
export const isField = (target: EventTarget | null): target is Field =>
	target instanceof Element && target.matches('input, select, textarea');

const foldOf = (control: Element) => {
	const fold = control.matches('summary') ? control.parentElement : null;
	return fold instanceof HTMLDetailsElement ? fold : null;
};

/** @param event not yet acted on by the browser, which opens and closes folds by itself */
export function clickAgain(pressed: Element, event: MouseEvent) {
	const wasOpen = foldOf(pressed)?.open;
	return (control: Element) => {
		const click = new MouseEvent('click', event);
		control.dispatchEvent(click);
		const fold = foldOf(control);
		// It has opened already, and a second click would close it.
		if (fold && !click.defaultPrevented) fold.open = !wasOpen;
	};
}

export const keyAgain = (event: KeyboardEvent) => (control: Element) =>
	void control.dispatchEvent(new KeyboardEvent(event.type, event));

/** A field says once more what it held when the reader was done with it: starting a page sets fields to what it knows. */
export function fieldAgain(field: Field, type: string) {
	const { value } = field;
	const isChecked = field instanceof HTMLInputElement && field.checked;
	return (control: Element) => {
		if (!isField(control)) return;
		if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type))
			control.checked = isChecked;
		else control.value = value;
		control.dispatchEvent(new Event(type, { bubbles: true }));
	};
}

/** The pointer comes to where it stands, if it still does. */
export function pointAgain(page: Element, event: PointerEvent): void {
	const over = event.target;
	if (!(over instanceof Element) || !over.matches(':hover')) return;
	const { clientX, clientY, pointerId, pointerType, isPrimary } = event;
	const place = { clientX, clientY, pointerId, pointerType, isPrimary };
	for (let at: Element | null = over; at && at !== page; at = at.parentElement)
		at.dispatchEvent(new PointerEvent('pointerenter', place));
	over.dispatchEvent(new PointerEvent('pointermove', { ...place, bubbles: true, composed: true }));
}
