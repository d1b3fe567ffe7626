/** A sheet whose words are longer than a page is printed a little smaller, so that two pages stay two. */

/** How large a sheet is printed where it fits, how small at most, and what a page has room for. */
const [USUAL, LEAST, STEP] = [0.92, 0.74, 0.02];
const [WIDTH_MM, HEIGHT_MM] = [184, 270];
const PX_PER_MM = 96 / 25.4;

/** The size at which a sheet fits its page; its layout is looked at as it would be printed, and is put back. */
function sizeOf(sheet: HTMLElement): number {
	const before = sheet.style.cssText;
	let size = USUAL;
	for (; size > LEAST; size -= STEP) {
		sheet.style.cssText = `display: block; width: ${WIDTH_MM / size}mm; max-width: none; margin: 0; padding: 0; border: 0`;
		if ((sheet.scrollHeight / PX_PER_MM) * size <= HEIGHT_MM) break;
	}
	sheet.style.cssText = before;
	return size;
}

/** An attachment of a sheet. */
export function fit(sheet: HTMLElement): () => void {
	const look = () => {
		sheet.classList.add('measured');
		const size = sizeOf(sheet);
		sheet.classList.remove('measured');
		sheet.style.setProperty('--size', size.toFixed(2));
	};
	addEventListener('beforeprint', look);
	return () => removeEventListener('beforeprint', look);
}
