#!/usr/bin/env bash
# vega-loader 5.1.3 (Vega 6.4's reader): with parse: 'auto' names that end in a number become moments in time. "Goal 3" is
# 983404800000, "Quintile 1" 978307200000.
#
# A good engineer would guess: 'auto' finds booleans, numbers and dates that are written as dates. Seen: a column is one of
# dates when Date.parse takes every value, and Chrome's and Node's takes any words before a number for a month of 2001: so the
# Goals 1 to 12, school grades, quintiles, and ages 0-4, 5-9, 10-14 are times in milliseconds on the axis and in a join with
# names nothing is found. With one value above 12 ("Goal 13") the whole column is text again: whether a file works hangs on how
# many goals it has, and, since each browser reads dates in its own way, on who opens it. Financial years stay text here, as
# one of them has a month 13.
#
# For users of the package: parse: { value: 'number' } names what is to be read, and the rest stays text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error vega-loader@5.1.3 > /dev/null
cat > look.js <<'FILE'
import { read } from 'vega-loader';
const look = (parse, ...names) =>
	console.log(read(`name,value\n${names.map((name, i) => `${name},${i}`).join('\n')}`, { type: 'csv', parse }).map(({ name }) => name).join(', '));
look('auto', 'Goal 1', 'Goal 2', 'Goal 3');
look('auto', 'Goal 1', 'Goal 2', 'Goal 13');
look('auto', 'Quintile 1', 'Quintile 5');
look('auto', '0-4', '5-9', '10-14');
look('auto', '0-4', '5-9', '10-14', '15-19');
look('auto', '2009-10', '2010-11', '2012-13');
look({ value: 'number' }, 'Goal 1', 'Goal 2', 'Goal 3');
FILE
TZ=UTC node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
978307200000, 980985600000, 983404800000
Goal 1, Goal 2, Goal 13
978307200000, 988675200000
954547200000, 989366400000, 1003017600000
0-4, 5-9, 10-14, 15-19
2009-10, 2010-11, 2012-13
Goal 1, Goal 2, Goal 3
FILE
echo 'vega-loader 5.1.3: as described.'
