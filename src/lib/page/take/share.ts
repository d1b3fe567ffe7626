/** The machine's own sheet for passing things on, and its clipboard for pictures. */

/** @returns '' when it was shared or given up, else what went wrong */
export async function share(what: ShareData): Promise<string> {
	try {
		await navigator.share(what);
		return '';
	} catch (error) {
		return (error as Error).name === 'AbortError'
			? ''
			: `It could not be shared: ${(error as Error).message}`;
	}
}

/** Whether the machine's sheet takes a picture. */
export const canShareImages = (): boolean =>
	typeof navigator.canShare === 'function' &&
	navigator.canShare({ files: [new File([''], 'figure.png', { type: 'image/png' })] });

export const canCopyImages = (): boolean =>
	typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function';

/**
 * Puts a picture into the clipboard. The picture may come later: some browsers ask for the clipboard at the press alone.
 * @throws Error when the browser does not allow it
 */
export const copyImage = (png: Promise<Blob>): Promise<void> =>
	navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);

/** Puts a text into the clipboard. @returns false where the browser or the frame around the page does not allow it */
export async function hasCopied(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
