/** Years as tables write them. What is no single year keeps its own words; nothing is subtracted, nothing is a date. */

export interface YearRead {
	year: number;
	/** What it says beyond the year: "2018-2020", "2019/20", "provisional". */
	said: string | null;
}

const PLAIN = /^(?:(?:YR|FY|F|X|Y|_|year|année|annee|ano)[ _.]?)?(\d{4})(?:\.0+)?$/i;
const BRACKETED = /^(\d{4})\s*\[(?:YR)?\1\]$/i;
const MARKED = /^(\d{4})\s*(?:\(?([a-z*†‡]|est|prov|prel|proj)\.?\)?)$/i;
const PERIOD = /^(\d{4})\s*[-–—/]\s*(\d{4})$/;
const FINANCIAL = /^(?:FY\s*)?(\d{4})\s*[-–—/]\s*(\d{2})\s*(?:\(?(?:[a-z*†‡]|est|prov|prel|proj)\.?\)?)?$/i;
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/;

/** The day first, or the month: its year is the same. */
const DAY = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const MONTH =
	'(?:jan|feb|f[eé]v|mar|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|ao[uû]|ago|sep|set|oct|out|okt|nov|dec|d[eé]c|dez)[\\p{L}]*\\.?';
/** "2020-Q1", "Q1 2020", "2020M06", "2020-06", "Jan-2020", "T1 2020". */
const PART_OF_YEAR = new RegExp(
	`^(?:\\d{4}[\\s._/-]?(?:[QTS][1-4]|M\\d{1,2}|W\\d{1,2})|[QTS][1-4][\\s._/-]?\\d{4}|\\d{4}[-/.](?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])[-/.]\\d{4}|${MONTH}[\\s._/-]*\\d{4}|\\d{4}[\\s._/-]*${MONTH})$`,
	'iu'
);

/** Whether a text names a month or a quarter: a value of a part of a year is not one of the year. */
export const isPartOfYear = (text: string): boolean =>
	readYear(text) === null && PART_OF_YEAR.test(text.trim());

const isYear = (year: number) => year >= 1500 && year <= 2200;

/** The year of a text, null where it has none. A period stands at its last year, a financial year at its first. */
export function readYear(text: string): YearRead | null {
	const said = text.trim();
	const one = (match: string | undefined, words: string | null): YearRead | null => {
		const year = Number(match);
		return match !== undefined && isYear(year) ? { year, said: words } : null;
	};
	const plain = PLAIN.exec(said);
	if (plain) return one(plain[1], /^FY/i.test(said) ? said : null);
	const bracketed = BRACKETED.exec(said);
	if (bracketed) return one(bracketed[1], null);
	const financial = FINANCIAL.exec(said);
	if (financial && Number(financial[2]) === (Number(financial[1]) + 1) % 100) return one(financial[1], said);
	const period = PERIOD.exec(said);
	if (period && Number(period[1]) < Number(period[2]))
		return Number(period[2]) === Number(period[1]) + 1 && said.includes('/')
			? one(period[1], said)
			: one(period[2], said);
	const marked = MARKED.exec(said);
	if (marked) return one(marked[1], said);
	const day = DAY.exec(said);
	if (day) {
		const [, a, b, year] = day.map(Number) as [number, number, number, number];
		return isDay(year, b, a) || isDay(year, a, b) ? one(String(year), said) : null;
	}
	const date = DATE.exec(said);
	// A day that no calendar has is no date.
	if (date && isDay(Number(date[1]), Number(date[2]), Number(date[3]))) return one(date[1], said);
	return null;
}

/** Whether a text is a day: its year is known, and what it says may be of that day alone. */
export const isDayText = (text: string): boolean =>
	(DATE.test(text.trim()) || DAY.test(text.trim())) && readYear(text) !== null;

function isDay(year: number, month: number, day: number): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
