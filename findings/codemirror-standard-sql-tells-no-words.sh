#!/usr/bin/env bash
# @codemirror/lang-sql 6.10.0: a dialect that is made of the standard one and some words more has no SELECT.
#
# A good engineer would guess: { ...StandardSQL.spec, keywords: `${StandardSQL.spec.keywords} pivot` } is standard SQL with
# PIVOT, as { ...PostgreSQL.spec, … } is PostgreSQL with it: the manual calls spec "the spec used to define this dialect". Seen:
# StandardSQL.spec is {}, the standard's words are what define() takes when it is given none, and a list, however short,
# takes their place. SELECT, FROM and ORDER BY are names of tables then: they are not coloured and not offered, a completion
# of "DESC" is DESCRIBE, and nothing says so, since every statement still parses.
#
# For users of the package: write all words down, or begin with PostgreSQL.spec.keywords, which has the standard's in it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error @codemirror/lang-sql@6.10.0 > /dev/null
cat > look.js <<'FILE'
import { PostgreSQL, SQLDialect, StandardSQL } from '@codemirror/lang-sql';
const sql = 'SELECT year FROM observation PIVOT';
function look(name, dialect) {
	const found = [];
	dialect.language.parser.parse(sql).iterate({
		enter: ({ name, from, to, node }) => {
			if (!node.firstChild) found.push(`${sql.slice(from, to)} ${name}`);
		}
	});
	console.log(`${name}: ${found.join(', ')}`);
}
const more = ({ spec }) => SQLDialect.define({ ...spec, keywords: `${spec.keywords ?? ''} pivot` });
console.log(`spec of StandardSQL: ${JSON.stringify(StandardSQL.spec)}`);
look('StandardSQL', StandardSQL);
look('StandardSQL and pivot', more(StandardSQL));
look('PostgreSQL and pivot', more(PostgreSQL));
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
spec of StandardSQL: {}
StandardSQL: SELECT Keyword, year Keyword, FROM Keyword, observation Identifier, PIVOT Identifier
StandardSQL and pivot: SELECT Identifier, year Identifier, FROM Identifier, observation Identifier, PIVOT Keyword
PostgreSQL and pivot: SELECT Keyword, year Keyword, FROM Keyword, observation Identifier, PIVOT Keyword
FILE
echo '@codemirror/lang-sql 6.10.0: as described.'
