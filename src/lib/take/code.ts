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
	/** Of figures with one value an economy: the year that it is of, or the nearest to; null where all years are shown. */
	year: number | null;
	/** How many economies the figure shows. */
	shown: number;
}

/** More economies than this, more than any group has, are not named: all of them are asked for, and that is said. */
const MOST_NAMED = 60;

/** Where a query of Excel goes. */
const BLANK_QUERY = 'Data › Get data › Blank query › Advanced editor. Later: Data › Refresh all.';

/** A year of which each economy has one value; null for figures of another kind. */
function nearestTo({ chart }: Taken['figure']): number | null {
	const year = chart && 'year' in chart.model ? chart.model.year : null;
	return typeof year === 'number' ? year : null;
}

/** Null where no file of the site has the rows of the figure, or they are not rows of one indicator. */
export function wantedOf({ figure, rows }: Taken): Wanted | null {
	if (indicatorOf(figure) === '') return null;
	const place = (id: string) => rows.columns.findIndex((column) => column.id === id);
	const [code, year, origin] = [place('id'), place('year'), place('origin')];
	const kept = rows.rows.filter((row) => origin < 0 || cellValue(row[origin]) === 'observed');
	const years = kept.map((row) => Number(cellValue(row[year]))).filter(Number.isInteger);
	if (code < 0 || year < 0 || years.length === 0) return null;
	const codes = [...new Set(kept.map((row) => String(cellValue(row[code])).replace(/^c:/, '')))];
	const [from, to] = [Math.min(...years), Math.max(...years)];
	return {
		economies: codes.length > MOST_NAMED ? [] : codes.filter((one) => /^[A-Z]{3}$/.test(one)),
		...{ from, to, shown: codes.length },
		year: from === to ? null : nearestTo(figure)
	};
}

/** Addresses are made by the site and hold no quotes; what could end a text in some language is written in the address's own way. */
const plain = (url: string) => url.replaceAll(/['"\\`$]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/**
 * What leaves of each economy its value nearest to a year, the later of two equally near, in each language, as charts of
 * one year do (`pointNearYear`). What is to come is in none of them.
 */
export const nearest = (year: number) => ({
	python: `# Of each economy the value of ${year}, or the nearest to it: the later of two equally near.
nearest = {}
for row in sorted(rows, key=lambda row: (abs(int(row["year"]) - ${year}), -int(row["year"]))):
    if row["nature"] not in {"projection", "forecast"}:
        nearest.setdefault(row["economy"], row)
rows = sorted(nearest.values(), key=lambda row: row["economy"])
`,
	r: `# Of each economy the value of ${year}, or the nearest to it: the later of two equally near.
rows <- subset(rows, !nature %in% c("projection", "forecast"))
rows <- rows[order(rows$economy, abs(rows$year - ${year}), -rows$year), ]
rows <- rows[!duplicated(rows$economy), ]
`,
	stata: `* Of each economy the value of ${year}, or the nearest to it: the later of two equally near.
drop if inlist(nature, "projection", "forecast")
generate distance = abs(year - ${year})
generate later = -year
bysort economy (distance later): keep if _n == 1
`,
	excel: `,
    // Of each economy the value of ${year}, or the nearest to it: the later of two equally near.
    Past = Table.SelectRows(Rows, each not List.Contains({"projection", "forecast"}, [nature])),
    Far = Table.AddColumn(Past, "distance", each Number.Abs([year] - ${year}), Int64.Type),
    Groups = Table.Group(Far, {"economy"}, {{"nearest", each Table.First(Table.Sort(_, {{"distance", Order.Ascending}, {"year", Order.Descending}}))}}),
    Nearest = Table.RemoveColumns(Table.FromRecords(Groups[nearest]), {"distance"})
in
    Nearest`,
	/** @param table "o." where more than one is asked */
	sql: (table: string) => `AND ${table}nature NOT IN ('projection', 'forecast')
  -- Of each economy the value of ${year}, or the nearest to it: the later of two equally near.
QUALIFY row_number() OVER (PARTITION BY ${table}economy ORDER BY abs(${table}year - ${year}), ${table}year DESC) = 1`,
	awk: [
		'NR == 1 { print } NR > 1 && $7 !~ /^(projection|forecast)/ && ',
		` {
    # Of each economy the value of ${year}, or the nearest to it: the later of two equally near.
    far = $3 > ${year} ? $3 - ${year} : ${year} - $3
    if (!($2 in line)) order[++count] = $2
    if (!($2 in line) || far < least[$2] || (far == least[$2] && $3 > year[$2])) { line[$2] = $0; least[$2] = far; year[$2] = $3 }
  } END { for (i = 1; i <= count; i++) print line[order[i]] }`
	] as const
});

/** The whole file, where its rows are not those of the figure one by one. */
const wholeFile = (url: string): Snippet[] => [
	{
		language: 'Python',
		ending: 'py',
		code: `# Python 3 as it comes. With pandas: pandas.read_csv(url)
import csv, urllib.request

url = "${url}"
with urllib.request.urlopen(url) as file:
    rows = list(csv.DictReader(file.read().decode("utf-8").splitlines()))
for row in rows:
    print(*row.values())
`
	},
	{ language: 'R', ending: 'R', code: `rows <- read.csv("${url}", na.strings = "")\nprint(rows)\n` },
	{
		language: 'Stata',
		ending: 'do',
		code: `import delimited "${url}", clear varnames(1) case(preserve) encoding("utf-8")\nlist\n`
	},
	{
		language: 'Excel',
		ending: 'pq',
		where: BLANK_QUERY,
		code: `let
    File = Csv.Document(Web.Contents("${url}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Rows = Table.PromoteHeaders(File, [PromoteAllScalars = true])
in
    Rows
`
	},
	{ language: 'DuckDB', ending: 'sql', code: `FROM read_csv('${url}', header = true);\n` },
	{ language: 'curl', ending: 'sh', code: `curl -fsSLO '${url}'\n` }
];

/** One program a language: for the rows of the figure, or for all of its file; empty without a file of rows. */
export function snippets(taken: Taken): Snippet[] {
	const wanted = wantedOf(taken);
	const url = plain(fileAddress(taken));
	// A file for the pages of one build alone has another address in the next.
	if (!wanted) return /\/api\/.+\.csv$/.test(url) ? wholeFile(url) : [];
	const { economies, from, to, year } = wanted;
	const near = year === null ? null : nearest(year);
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
${near?.python ?? ''}for row in rows:
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
${near?.r ?? ''}print(rows)
`
		},
		{
			language: 'Stata',
			ending: 'do',
			code: `import delimited "${url}", clear varnames(1) case(preserve) encoding("utf-8")
keep if inrange(year, ${from}, ${to})${some ? ` & (${economies.map((one) => `economy == "${one}"`).join(' | ')})` : ''}
${near?.stata ?? ''}list economy year value nature
`
		},
		{
			language: 'Excel',
			ending: 'pq',
			where: BLANK_QUERY,
			code: `let
    File = Csv.Document(Web.Contents("${url}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Head = Table.PromoteHeaders(File, [PromoteAllScalars = true]),
    Typed = Table.TransformColumnTypes(Head, {{"year", Int64.Type}, {"value", type number}, {"low", type number}, {"high", type number}}, "en-US"),
    Rows = Table.SelectRows(Typed, each ${some ? `List.Contains({${list('"')}}, [economy]) and ` : ''}[year] >= ${from} and [year] <= ${to})${near?.excel ?? '\nin\n    Rows'}
`
		},
		{
			language: 'DuckDB',
			ending: 'sql',
			code: `SELECT economy, year, value, low, high, nature
FROM read_csv('${url}', header = true, types = {'economy': 'VARCHAR', 'year': 'INTEGER', 'value': 'DOUBLE', 'low': 'DOUBLE', 'high': 'DOUBLE'})
WHERE ${some ? `economy IN (${list("'")}) AND ` : ''}year BETWEEN ${from} AND ${to}
${near ? `  ${near.sql('')}\n` : ''}ORDER BY economy, year;
`
		},
		{
			language: 'curl',
			ending: 'sh',
			code: `curl -fsSL '${url}' |
  awk -F, '${near?.awk[0] ?? 'NR == 1 || '}(${some ? `$2 ~ /^(${economies.join('|')})$/ && ` : ''}$3 >= ${from} && $3 <= ${to})${near?.awk[1] ?? ''}' > '${decodeURIComponent(file)}'
`
		}
	];
}
