/** All pages of one answer, believed only when they fit each other: a publisher may publish while it is asked. */
import type { z } from 'zod';
import { AskFault } from './get-json';
import type { Round } from './round';

/** What one page says of itself and of the whole. */
export interface Page<Row> {
	rows: Row[];
	/** Its own number, from 1; null where the service does not say. */
	page: number | null;
	pages: number;
	/** Rows of all pages; null where the service does not say. */
	total: number | null;
	/** What the whole was published as: a date, a release; '' where the service does not say. */
	stamp: string;
}

export interface Question<Answer, Row> {
	/** What is asked for, in words for faults: "SP.POP.TOTL". */
	what: string;
	url: (page: number) => string;
	shape: z.ZodType<Answer>;
	read: (answer: Answer) => Page<Row>;
}

const ROUNDS = 3;

/**
 * The rows of all pages.
 * @throws AskFault when the pages do not fit each other, asked three times anew
 */
export async function allRows<Answer, Row>(
	round: Round,
	question: Question<Answer, Row>
): Promise<{ rows: Row[]; stamp: string }> {
	for (let time = 1; ; time += 1) {
		const read = await readAll(round, question);
		if ('rows' in read) return read;
		round.drop(read.asked);
		if (time === ROUNDS)
			throw new AskFault(
				`${question.what}: ${read.wrong}, asked ${ROUNDS} times. The publisher may be publishing just now: run it again later.`
			);
		round.log(`${question.what}: ${read.wrong}; its pages are asked for anew`);
	}
}

type Read<Row> = { rows: Row[]; stamp: string } | { wrong: string; asked: string[] };

async function readAll<Answer, Row>(
	round: Round,
	{ url, shape, read }: Question<Answer, Row>
): Promise<Read<Row>> {
	const asked = [url(1)];
	const first = read(await round.get(url(1), shape));
	const rows = [...first.rows];
	const size = first.rows.length;
	if (first.page !== null && first.page > 1) return { wrong: `page 1 came as page ${first.page}`, asked };
	for (let page = 2; page <= first.pages; page += 1) {
		asked.push(url(page));
		const next = read(await round.get(url(page), shape));
		if (next.page !== null && next.page !== page)
			return { wrong: `page ${page} came as page ${next.page}`, asked };
		if (next.pages !== first.pages || next.total !== first.total || next.stamp !== first.stamp)
			return { wrong: `page ${page} is of another state than page 1`, asked };
		if (next.rows.length === 0 || (page < first.pages && next.rows.length !== size))
			return { wrong: `page ${page} has ${next.rows.length} rows where page 1 has ${size}`, asked };
		for (const row of next.rows) rows.push(row);
	}
	if (first.total !== null && rows.length !== first.total)
		return { wrong: `${rows.length} rows came of ${first.total}`, asked };
	return { rows, stamp: first.stamp };
}
