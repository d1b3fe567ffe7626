/** An SVG text as a PNG, with typefaces of packages: what a machine has installed makes no difference. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { escapeXml } from '../../chart/svg/text';
import { fonts } from '../../style/tokens';
import { sfntOf } from './woff';

const packages = createRequire(join(process.cwd(), 'package.json'));

/** The book face of titles and the face of all else, with the letters of most European languages. */
const FACES = ['source-serif-4', 'source-sans-3'].flatMap((face) =>
	['latin', 'latin-ext'].flatMap((letters) =>
		[400, 700].map((weight) => `@fontsource/${face}/files/${face}-${letters}-${weight}-normal.woff`)
	)
);

const [TITLE, BODY] = ['Source Serif 4', 'Source Sans 3'];

/** The renderer knows neither generic families nor weights between the hundreds. */
const readable = (svg: string): string =>
	svg
		.replaceAll(`font-family="${escapeXml(fonts.title)}"`, `font-family="${TITLE}"`)
		.replaceAll(`font-family="${escapeXml(fonts.body)}"`, `font-family="${BODY}"`)
		.replace(/font-weight="[67]\d\d"/g, 'font-weight="700"');

async function start() {
	const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
	await initWasm(readFileSync(packages.resolve('@resvg/resvg-wasm/index_bg.wasm')));
	const fontBuffers = FACES.map((file) => sfntOf(readFileSync(packages.resolve(file))));
	const font = { fontBuffers, defaultFontFamily: BODY };
	return (svg: string): Uint8Array<ArrayBuffer> => {
		const drawing = new Resvg(readable(svg), { font });
		const image = drawing.render();
		const png = new Uint8Array(image.asPng());
		image.free();
		drawing.free();
		return png;
	};
}

let started: ReturnType<typeof start> | undefined;

/** As many px as the drawing says that it has. @throws Error when it is no SVG */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	started ??= start();
	return (await started)(svg);
}
