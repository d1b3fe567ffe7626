/**
 * A part of the program that comes when it is first needed, and is at hand from then on. The browser's own `import()` of
 * what is here already answers by a task of its own: beside a page that draws, 16 to 20 ms each time (Chromium 156).
 * @param load asks for it; what does not come is asked for again by the next who needs it
 * @returns the part itself once it is here, a promise of it before
 */
export function once<Part extends object>(load: () => Promise<Part>): () => Part | Promise<Part> {
	let here: Part | null = null;
	return () => here ?? load().then((part) => (here = part));
}
