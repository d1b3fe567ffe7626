/** A figure on its way out of the site: what it shows, where it stands, and on which day it was taken. */
import type { TableModel } from '../chart/model';
import type { Figure } from '../figure/figure';

export interface Taken {
	figure: Figure;
	/** Every row that the figure shows, with all that is known of each. */
	rows: TableModel;
	/** Of the figure on the web, with what was chosen and its anchor: "https://example.org/aid/?country=BWA#donors". */
	address: string;
	/** The site's own folder, with a slash at its end: its files stand below. */
	site: string;
	/** "2026-06-01" */
	day: string;
}

/** What the publication is called where a work needs a name. */
export const SITE_NAME = 'Tsoelopele';

const MONTHS = 'January February March April May June July August September October November December'.split(
	' '
);

/** "1 June 2026"; what is no day stands as it is. */
export function dayText(day: string): string {
	const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(day) ?? [];
	const name = MONTHS[Number(month) - 1];
	return name ? `${Number(date)} ${name} ${year}` : day;
}

/** The day of a moment where the reader is, as ISO 8601 has it. */
export const dayOf = (now: Date): string =>
	[now.getFullYear(), now.getMonth() + 1, now.getDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');

/** The address of a file of the site; '' stays ''. */
export const fileAddress = ({ site, figure }: Taken): string =>
	figure.file && new URL(figure.file, site).href;
