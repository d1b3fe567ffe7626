/** A picture in dots, made by the browser of the SVG text. */
import type { Picture } from '../../take/image';

/** The address of an SVG text itself. */
export const addressOf = (svg: string): string =>
	`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/**
 * A PNG.
 * @param scale dots for each px of the picture
 * @throws Error when the browser cannot draw it, or has no room for so many dots
 */
export async function pngOf({ svg, width, height }: Picture, scale = 2): Promise<Blob> {
	const image = new Image(width, height);
	image.src = addressOf(svg);
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	if (!blob) throw new Error('The picture is too large for this browser: take the SVG.');
	return blob;
}
