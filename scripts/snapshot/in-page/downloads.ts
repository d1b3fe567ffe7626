/** The CSV files that a page's figures offer, as a reader would get them. Runs in the page. */
import { sentenceOf } from './read';

const blobs: Blob[] = [];
const names: string[] = [];
const PATIENCE_MS = 10_000;

/** From now on files made in the page are kept here and not saved. */
export function keepDownloads(): void {
	const createObjectURL = URL.createObjectURL.bind(URL);
	URL.createObjectURL = (object: Blob | MediaSource) => {
		if (object instanceof Blob && object.type.includes('csv')) blobs.push(object);
		return createObjectURL(object);
	};
	const click = HTMLAnchorElement.prototype.click;
	HTMLAnchorElement.prototype.click = function () {
		if (this.download && /^(blob|data):/.test(this.href)) names.push(this.download);
		else click.call(this);
	};
}

/** Lines of every CSV on offer: `csv-of`, `csv-columns`, `csv`; of a ready-made file only the rows of one economy. */
export async function csvLines(iso3: string): Promise<string[]> {
	const lines: string[] = [];
	for (const offer of document.querySelectorAll('main :is(button, figure a[href])')) {
		if (!/\bCSV\b/.test(sentenceOf(offer))) continue;
		const figure = offer.closest('figure')?.id ?? 'page';
		const { name, text } = offer instanceof HTMLAnchorElement ? await fetched(offer) : await made(offer);
		const [head = '', ...rows] = text.replace(/\r?\n$/, '').split(/\r?\n/);
		const isReady = offer instanceof HTMLAnchorElement && !name.includes(iso3);
		const own = isReady ? rows.filter((row) => `,${row},`.includes(`,${iso3},`)) : rows;
		lines.push(`csv-of: ${figure} ${name}`, `csv-columns: ${head}`, ...own.map((row) => `csv: ${row}`));
	}
	return lines;
}

async function fetched(link: HTMLAnchorElement): Promise<{ name: string; text: string }> {
	const answer = await fetch(link.href);
	const text = answer.ok ? await answer.text() : `not there: ${answer.status}`;
	return { name: link.download || new URL(link.href).pathname, text };
}

async function made(button: Element): Promise<{ name: string; text: string }> {
	const before = blobs.length;
	(button as HTMLButtonElement).click();
	const until = performance.now() + PATIENCE_MS;
	while ((blobs.length === before || names.length < blobs.length) && performance.now() < until)
		await new Promise((resolve) => setTimeout(resolve, 5));
	const blob = blobs[before];
	return { name: names[before] ?? '', text: blob ? await blob.text() : 'no file came' };
}
