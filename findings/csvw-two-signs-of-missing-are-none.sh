#!/usr/bin/env bash
# @zazuko/rdf-parser-csvw 0.17.0 (CSV on the Web, by which open statistics become linked data): a column with two signs for a
# missing value has none, and "..", which was one, is a decimal number.
#
# A good engineer would guess: "null" may be a list, as the W3C's metadata vocabulary for tables has it, or a second sign is at
# least refused. Seen: with "..", alone, a cell of two points gives no statement; with ".." and "n/a" both are written as
# literals of the type xsd:decimal, which no query can add up and few stores refuse. Missing is looked for after valueUrl is, so
# that a region that is not known becomes a region of its own, http://example.org/region/.., which is another address again
# once it is resolved. And a sign that is set for the whole table, from which columns inherit it in the vocabulary, is not looked
# at. No error or warning. The manual lists where dates and times fall short of the specification, and nothing of null.
#
# For users of the package: one sign a column, on the column, and rows with an unknown region taken out before.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error @zazuko/rdf-parser-csvw@0.17.0 @rdfjs/dataset@2.0.3 n3@2.1.1 > /dev/null
cat > look.js <<'FILE'
import { Readable } from 'node:stream';
import rdf from '@rdfjs/dataset';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import { Parser } from 'n3';
/** The objects of the column "value" of a table with the given description. */
async function read(what, table, column, csv) {
	const description = `@prefix : <http://www.w3.org/ns/csvw#>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
		<m> a :Table; :url "t.csv"; :tableSchema [ ${table} :column ([ :title "value"; :name "value"; ${column} ]) ].`;
	const parser = new CsvwParser({ metadata: rdf.dataset(new Parser().parse(description)), baseIRI: 'http://example.org/' });
	const found = [];
	for await (const { predicate, object } of parser.import(Readable.from([csv])))
		if (predicate.value.endsWith('#value')) found.push(object.termType === 'Literal' ? `${object.value} (${object.datatype.value.split('#')[1]})` : object.value);
	console.log(`${what}: ${found.join(', ')}`);
}
const figures = 'value\n1.5\n..\nn/a\n2\n';
const two = 'value\n1.5\n..\n2\n';
await read('one sign, the file has one', '', ':datatype xsd:decimal; :null ".."', two);
await read('two signs, the file has one', '', ':datatype xsd:decimal; :null "..", "n/a"', two);
await read('two signs, the file has both', '', ':datatype xsd:decimal; :null "..", "n/a"', figures);
await read('one sign, for the table', ':null "..";', ':datatype xsd:decimal', two);
await read('regions', '', ':null ".."; :valueUrl "http://example.org/region/{value}"', 'value\nLSO\n..\n');
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
one sign, the file has one: 1.5 (decimal), 2 (decimal)
two signs, the file has one: 1.5 (decimal), .. (decimal), 2 (decimal)
two signs, the file has both: 1.5 (decimal), .. (decimal), n/a (decimal), 2 (decimal)
one sign, for the table: 1.5 (decimal), .. (decimal), 2 (decimal)
regions: http://example.org/region/LSO, http://example.org/region/..
FILE
echo '@zazuko/rdf-parser-csvw 0.17.0: as described.'
