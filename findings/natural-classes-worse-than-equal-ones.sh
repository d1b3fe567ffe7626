#!/usr/bin/env bash
# chroma-js 3.2.0, geostats 2.1.0: k-means and Jenks classes for maps that are worse, by the measure that they are there to make
# least, than equal steps: countries at 50 % and at 100 % are of one class.
#
# A good engineer would guess: both methods look for classes whose members are as near to each other as can be, so that groups
# which one sees with the bare eye are found. Seen: chroma.limits(values, 'k', 3) of 1, 1, 2, 50, 51, 52, 98, 99, 100 are 1, 2 and
# 100, two classes for three; members are counted inside a loop over the centres, so that means are none. getClassJenks(3) of
# geostats of 1, 2, 4, 5, 7, 9, 10, 20 are 1, 2, 5, 20: the outlier is with 7, where getClassJenks2, beside which it stands
# without a word on the difference, cuts at 10. The squares within classes are 3,460.7 where equal steps have 4.7, and 102 where
# they have 23.3; ckmeans of simple-statistics 7.12.1 has the least each time. Without an outlier geostats is right. For chroma-js
# a mend waits in pull request 397; that the two functions of geostats differ is its issue 52, closed with the question
# which of them is right.
#
# For users of the packages: [values[0], ...ckmeans(values, 3).map((members) => members.at(-1))], with the values in order.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error chroma-js@3.2.0 geostats@2.1.0 simple-statistics@7.12.1 > /dev/null
cat > look.js <<'FILE'
import chroma from 'chroma-js';
import geostats from 'geostats';
import { ckmeans, sumNthPowerDeviations } from 'simple-statistics';
/** Squares within classes of values above one break and up to the next. */
function within(values, breaks) {
	let sum = 0;
	for (let i = 1; i < breaks.length; i++) {
		const members = values.filter((value) => (i === 1 ? value >= breaks[0] : value > breaks[i - 1]) && value <= breaks[i]);
		if (members.length > 0) sum += sumNthPowerDeviations(members, 2);
	}
	return sum.toFixed(1);
}
for (const values of [[1, 1, 2, 50, 51, 52, 98, 99, 100], [1, 2, 4, 5, 7, 9, 10, 20], [2, 3, 4, 20, 21, 22, 60, 61, 62]]) {
	console.log(`${values.join(' ')}, in three:`);
	const breaks = {
		'chroma-js k': chroma.limits(values, 'k', 3),
		'geostats Jenks': new geostats(values).getClassJenks(3),
		'geostats Jenks2': new geostats(values).getClassJenks2(3),
		'equal steps': chroma.limits(values, 'e', 3).map((value) => Number(value.toFixed(1))),
		ckmeans: [values[0], ...ckmeans(values, 3).map((members) => members.at(-1))]
	};
	for (const [what, found] of Object.entries(breaks)) console.log(`  ${what}: ${found.join(', ')}; squares within ${within(values, found)}`);
}
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
1 1 2 50 51 52 98 99 100, in three:
  chroma-js k: 1, 2, 100; squares within 3460.7
  geostats Jenks: 1, 2, 52, 100; squares within 4.7
  geostats Jenks2: 1, 2, 52, 100; squares within 4.7
  equal steps: 1, 34, 67, 100; squares within 4.7
  ckmeans: 1, 2, 52, 100; squares within 4.7
1 2 4 5 7 9 10 20, in three:
  chroma-js k: 1, 10, 20; squares within 69.7
  geostats Jenks: 1, 2, 5, 20; squares within 102.0
  geostats Jenks2: 1, 5, 10, 20; squares within 14.7
  equal steps: 1, 7.3, 13.7, 20; squares within 23.3
  ckmeans: 1, 5, 10, 20; squares within 14.7
2 3 4 20 21 22 60 61 62, in three:
  chroma-js k: 2, 3, 22, 62; squares within 221.3
  geostats Jenks: 2, 4, 22, 62; squares within 6.0
  geostats Jenks2: 2, 4, 22, 62; squares within 6.0
  equal steps: 2, 22, 42, 62; squares within 492.0
  ckmeans: 2, 4, 22, 62; squares within 6.0
FILE
echo 'chroma-js 3.2.0, geostats 2.1.0: as described.'
