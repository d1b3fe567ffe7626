#!/usr/bin/env bash
# zod 4.6.7: safeParse() of an intersection throws an Error, and not a ZodError, when one side changes a value that the other
# leaves as it is: z.record(z.string(), z.unknown()).and(z.object({ year: z.coerce.number() })) with { year: '2024' }.
#
# A good engineer would guess: safeParse never throws, and says { success: false } of what it cannot read; or the changed
# value wins, as the object beside the record is the one that says something of "year". Seen: with the number 2024 all is
# well, with the text '2024' "Unmergable intersection. Error path: ["year"]" is thrown. So a table whose years are numbers in
# the tests and texts in the world passes every test.
#
# For users of the package: z.looseObject({ year: z.coerce.number() }) keeps the other keys and coerces the one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error zod@4.6.7 > /dev/null
cat > look.js <<'FILE'
import { z } from 'zod';
const both = z.record(z.string(), z.unknown()).and(z.object({ year: z.coerce.number() }));
const loose = z.looseObject({ year: z.coerce.number() });
const said = (shape, value) => {
	try {
		const { success, data } = shape.safeParse(value);
		return success ? JSON.stringify(data) : 'refused';
	} catch (error) {
		return `${error instanceof z.ZodError ? 'ZodError' : error.constructor.name} thrown: ${error.message}`;
	}
};
const row = (year) => ({ year, refugees: 5 });
console.log([said(both, row(2024)), said(both, row('2024')), said(loose, row('2024'))].join('\n'));
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
{"year":2024,"refugees":5}
Error thrown: Unmergable intersection. Error path: ["year"]
{"year":2024,"refugees":5}
FILE
echo 'zod 4.6.7: as described.'
