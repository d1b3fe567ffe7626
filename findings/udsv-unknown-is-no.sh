#!/usr/bin/env bash
# udsv 0.7.3: in a column of ten times Yes the eleventh country's "Unknown" is a No; a file of Norway alone has the country
# false, and a file of women alone the sex false.
#
# A good engineer would guess: what does not fit a type that was inferred is left empty, as "<5" in a column of numbers is null.
# Seen: the first rows alone are looked at; if all of them are of one pair (yes and no, Y and N, T and F) the column is boolean,
# whether both of the pair are there or one, and then all that is not the first of the pair is false. "Unknown" and ".." become
# No. A column that has only NO, Norway's code, is all false, and so is one that has only F; with one row of SE or M more the
# same column is text. The manual says that a schema with booleans is inferred, but neither of how many rows nor what becomes of
# the rest.
#
# For users of the package: set the type of each column in the schema before initParser, or use stringObjs.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error udsv@0.7.3 > /dev/null
cat > look.js <<'FILE'
import { inferSchema, initParser } from 'udsv';
function look(what, head, rows) {
	const csv = [`country,${head}`, ...rows].join('\n');
	const read = initParser(inferSchema(csv)).typedObjs(csv);
	console.log(`${what}: ${read.map((row) => JSON.stringify(Object.values(row))).join(' ')}`);
}
const countries = ['AGO', 'BWA', 'COM', 'LSO', 'MDG', 'MUS', 'MWI', 'MOZ', 'NAM', 'SYC'];
look('rows 10 to 12', 'ratified', [...countries.map((country) => `${country},Yes`), 'ZMB,Unknown', 'ZWE,..']);
look('rows 10 to 12', 'rate', [...countries.map((country, i) => `${country},${i}`), 'ZMB,<5', 'ZWE,..']);
look('Norway', 'year', ['NO,2019', 'NO,2020']);
look('Norway and Sweden', 'year', ['NO,2019', 'SE,2020']);
look('women', 'sex', ['LSO,F', 'MWI,F']);
look('women and men', 'sex', ['LSO,F', 'MWI,M']);
FILE
node look.js | sed -E '/^rows/s/: .*(\["SYC".*)/: \1/' | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
rows 10 to 12: ["SYC",true] ["ZMB",false] ["ZWE",false]
rows 10 to 12: ["SYC",9] ["ZMB",null] ["ZWE",null]
Norway: [false,2019] [false,2020]
Norway and Sweden: ["NO",2019] ["SE",2020]
women: ["LSO",false] ["MWI",false]
women and men: ["LSO","F"] ["MWI","M"]
FILE
echo 'udsv 0.7.3: as described.'
