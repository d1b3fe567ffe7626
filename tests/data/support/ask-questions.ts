/** How questions of the files are judged: measure, places, years and kind, each as a reader would take it. */
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { ask } from '../../../src/lib/ask/ask';
import type { Asked } from '../../../src/lib/ask/asked';
import type { Lexicon } from '../../../src/lib/ask/lexicon';

export interface Question {
	question: string;
	/** Ids of accepted measures; "a+b|c" for two, "|" between pairs or second measures. */
	measures: string;
	places: string;
	years: string;
	kind: string;
}

export const readQuestions = (file: string) =>
	Papa.parse<Question>(readFileSync(`tests/data/${file}.csv`, 'utf8'), { header: true, skipEmptyLines: true }).data;

/** Series that measure the same are as right as each other. */
function same(id: string, lexicon: Lexicon): string[] {
	const one = lexicon.byPath.get(`/indicators/${id}/`);
	const others = one?.concept ? lexicon.indicators.filter(({ concept }) => concept === one.concept) : [];
	return [id, ...others.map(({ path }) => path.split('/')[2] ?? '')];
}

function kindOf(asked: Asked): string {
	if (asked.refusal) return 'refuse';
	if (asked.task === 'relate') return asked.chart === 'map' ? 'map' : 'scatter';
	if (asked.chart === 'map' || asked.chart === 'table') return asked.chart;
	return asked.task === 'trend' ? 'line' : asked.task;
}

function yearsOf({ time }: Asked): string {
	if (time.last !== null) return `last ${time.last}`;
	if (time.from !== null || time.to !== null) return `${time.from ?? ''}-${time.to ?? ''}`;
	return String(time.year ?? '');
}

/** What is wrong with an answer, '' when it is right. */
function fault(asked: Asked, lexicon: Lexicon, { measures, places, years, kind }: Question): string {
	const found = asked.measures.map(({ id }) => id);
	const faults: string[] = [];
	if (kind !== '' && kindOf(asked) !== kind) faults.push(`kind ${kindOf(asked)}, not ${kind}`);
	if (kind === 'refuse') return faults.join('; ');
	const options = measures.split(' ').filter(Boolean);
	const isPair = measures.includes('+');
	const pairs = isPair
		? measures.split('+').map((side) => side.split('|').flatMap((each) => each.split(' ').flatMap((id) => same(id, lexicon))))
		: [options.flatMap((id) => same(id, lexicon))];
	if (measures !== '')
		for (const [at, accepted] of pairs.entries())
			if (!accepted.includes(found[at] ?? '')) faults.push(`measure ${found[at] ?? 'none'}`);
	const shown = [...asked.places, ...(asked.group ? [asked.group] : [])].map((id) => id.replace(/^c:/, ''));
	const wanted = places.split(' ').filter(Boolean);
	const isAfrica = wanted.includes('AU') && wanted.includes('WB-SSF');
	const isSame = isAfrica
		? shown.length === 1 && wanted.includes(shown[0] ?? '')
		: wanted.length === shown.length && wanted.every((one) => shown.includes(one));
	if (!isSame && kind !== 'trade' && kind !== 'aid' && kind !== 'debt') faults.push(`places ${shown.join(' ')}`);
	if (kind === 'trade' || kind === 'aid' || kind === 'debt')
		for (const one of wanted) if (!shown.includes(one)) faults.push(`place ${one} is lacking`);
	if (yearsOf(asked) !== years) faults.push(`years ${yearsOf(asked)}, not ${years}`);
	return faults.join('; ');
}

/** Answers that are wrong and do not say that they are unsure. */
const isSure = (asked: Asked) => !asked.refusal && asked.measures.every(({ by }) => by !== 'near');

export function scored(file: string, lexicon: Lexicon) {
	const questions = readQuestions(file);
	const wrong = questions.flatMap((question) => {
		const asked = ask(question.question, lexicon);
		const why = fault(asked, lexicon, question);
		return why ? [{ text: `${question.question}: ${why}`, isSure: isSure(asked) }] : [];
	});
	return {
		count: questions.length,
		right: 1 - wrong.length / questions.length,
		sure: wrong.filter(({ isSure: sure }) => sure).length / questions.length,
		wrong
	};
}

