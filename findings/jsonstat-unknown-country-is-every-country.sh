#!/usr/bin/env bash
# jsonstat-toolkit 2.2.2: Data() for a country or a year that a JSON-stat dataset does not have answers with all of them.
#
# A good engineer would guess: null, undefined or an error for a cell that is not there. Seen: a category that is not found is
# taken for one that was not asked: Data({ geo: 'MW', time: '2000' }) without Malawi is the list of every country's values of
# 2000, and Data({ geo: 'LS', time: 2002 }), with the year as the number that it is, is Lesotho's whole series, for categories
# are texts. So a mean, a sum or the [0] of what is asked is another country's, without a word. Two that are not found give
# null. Slice({ time: 2002 }), asked the same, answers in yet another way: a dataset that says it has one year, with no values.
# The manual says that a dimension which is not given is answered by a list; of a category that is not there it says nothing.
#
# For users of the package: ask Dimension(id).id.includes(category) first, and write years as texts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error jsonstat-toolkit@2.2.2 > /dev/null
cat > look.js <<'FILE'
import JSONstat from 'jsonstat-toolkit';
const dataset = () => JSONstat({
	version: '2.0', class: 'dataset', id: ['geo', 'time'], size: [2, 3],
	dimension: { geo: { category: { index: ['LS', 'ZA'] } }, time: { category: { index: ['2000', '2001', '2002'] } } },
	value: [5, 6, 7, 50, 60, 70]
});
const shown = (cells) => (cells === null ? 'null' : Array.isArray(cells) ? `[${cells.map(({ value }) => value).join(', ')}]` : cells.value);
for (const cell of [{ geo: 'LS', time: '2002' }, { geo: 'MW', time: '2000' }, { geo: 'LS', time: '1999' }, { geo: 'LS', time: 2002 }, { geo: 'MW', time: 2002 }])
	console.log(`Data(${JSON.stringify(cell)}): ${shown(dataset().Data(cell))}`);
const slice = dataset().Slice({ time: 2002 });
console.log(`Slice({"time":2002}): size ${slice.size.join(' x ')}, values [${slice.value.join(', ')}]`);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
Data({"geo":"LS","time":"2002"}): 7
Data({"geo":"MW","time":"2000"}): [5, 50]
Data({"geo":"LS","time":"1999"}): [5, 6, 7]
Data({"geo":"LS","time":2002}): [5, 6, 7]
Data({"geo":"MW","time":2002}): null
Slice({"time":2002}): size 2 x 1, values []
FILE
echo 'jsonstat-toolkit 2.2.2: as described.'
