/** The same rows by program: from the one file of this site that has them, in the languages that people work in. */
import { cellValue } from '../chart/table';
import { indicatorOf } from './rows';
import { fileAddress, type Taken } from './taken';

export interface Snippet {
	language: string;
	/** How a file of it ends. */
	ending: string;
	code: string;
	/** Where it goes, if that is not plain. */
	where?: string;
}

/** Which rows of the file the figure shows. */
export interface Wanted {
	/** Codes of economies; empty for all. */
	economies: string[];
	from: number;
	to: number;
}

/** More economies than this are all of them: a list would be longer than what it leaves out. */
const MOST_NAMED = 20;

/** Null where no file of the site has the rows of the figure, or they are not rows of one indicator. */
export function wantedOf({ figure, rows }: Taken): Wanted | null {
	if (indicatorOf(figure) === '') return null;
	const place = (id: string) => rows.columns.findIndex((column) => column.id === id);
	const [code, year, origin] = [place('id'), place('year'), place('origin')];
	const kept = rows.rows.filter((row) => origin < 0 || cellValue(row[origin]) === 'observed');
	const years = kept.map((row) => Number(cellValue(row[year]))).filter(Number.isInteger);
	if (code < 0 || year < 0 || years.length === 0) return null;
	const codes = [...new Set(kept.map((row) => String(cellValue(row[code])).replace(/^c:/, '')))];
	return {
		economies: codes.length > MOST_NAMED ? [] : codes.filter((one) => /^[A-Z]{3}$/.test(one)),
		from: Math.min(...years),
		to: Math.max(...years)
	};
}

/** Addresses are made by the site and hold no quotes; what could end a text in some language is written in the address's own way. */
const plain = (url: string) => url.replaceAll(/['"\\`$]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** One program a language; empty where `wantedOf` finds no rows. */
export function snippets(taken: Taken): Snippet[] {
	const wanted = wantedOf(taken);
	if (!wanted) return [];
	const url = plain(fileAddress(taken));
	const { economies, from, to } = wanted;
	const list = (quote: string) => economies.map((one) => quote + one + quote).join(', ');
	const some = economies.length > 0;
	const file = url.split('/').at(-1)!;
	return [
		{
			language: 'Python',
			ending: 'py',
			code: `# Python 3 as it comes. With pandas: pandas.read_csv(url)
import csv, urllib.request

url = "${url}"
with urllib.request.urlopen(url) as file:
    lines = file.read().decode("utf-8").splitlines()
rows = [
    row for row in csv.DictReader(lines)
    if ${some ? `row["economy"] in {${list('"')}} and ` : ''}${from} <= int(row["year"]) <= ${to}
]
for row in rows:
    print(row["economy"], row["year"], float(row["value"]), row["nature"])
`
		},
		{
			language: 'R',
			ending: 'R',
			code: `rows <- subset(
  read.csv("${url}", na.strings = ""),
  ${some ? `economy %in% c(${list('"')}) & ` : ''}year >= ${from} & year <= ${to}
)
print(rows)
`
		},
		{
			language: 'Stata',
			ending: 'do',
			code: `import delimited "${url}", clear varnames(1) case(preserve) encoding("utf-8")
keep if inrange(year, ${from}, ${to})${some ? ` & (${economies.map((one) => `economy == "${one}"`).join(' | ')})` : ''}
list economy year value nature
`
		},
		{
			language: 'Excel',
			ending: 'pq',
			where: 'Data › Get data › Blank query › Advanced editor. Later: Data › Refresh all.',
			code: `let
    File = Csv.Document(Web.Contents("${url}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Head = Table.PromoteHeaders(File, [PromoteAllScalars = true]),
    Typed = Table.TransformColumnTypes(Head, {{"year", Int64.Type}, {"value", type number}, {"low", type number}, {"high", type number}}, "en-US"),
    Rows = Table.SelectRows(Typed, each ${some ? `List.Contains({${list('"')}}, [economy]) and ` : ''}[year] >= ${from} and [year] <= ${to})
in
    Rows
`
		},
		{
			language: 'DuckDB',
			ending: 'sql',
			code: `SELECT economy, year, value, low, high, nature
FROM read_csv('${url}', header = true, types = {'economy': 'VARCHAR', 'year': 'INTEGER', 'value': 'DOUBLE', 'low': 'DOUBLE', 'high': 'DOUBLE'})
WHERE ${some ? `economy IN (${list("'")}) AND ` : ''}year BETWEEN ${from} AND ${to}
ORDER BY economy, year;
`
		},
		{
			language: 'curl',
			ending: 'sh',
			code: `curl -fsSL '${url}' |
  awk -F, 'NR == 1 || (${some ? `$2 ~ /^(${economies.join('|')})$/ && ` : ''}$3 >= ${from} && $3 <= ${to})' > '${decodeURIComponent(file)}'
`
		}
	];
}
