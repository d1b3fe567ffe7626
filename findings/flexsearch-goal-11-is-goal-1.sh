#!/usr/bin/env bash
# flexsearch 0.8.212: who looks for "Goal 11" finds Goal 1 as well, first, and "Target 3.3.1" is "Target 33.1": figures that stand
# twice in a row are taken for one.
#
# A good engineer would guess: letters that are doubled by mistake are forgiven ("Mississipi"), figures are what they are. Seen:
# the encoder that an index has without being asked makes one of any sign that is repeated, in names and in numbers, when a text
# is put in and when it is looked for. The Sustainable Development Goals 1 and 11 are one Goal; "100" finds 1000 and 1000000, "15"
# finds 155; codes that differ by a point between equal figures are one code. MiniSearch 7.2.0 finds the one that was asked
# first. The manual's example of the option dedupe has a word with doubled letters; of figures it says nothing. (That
# numbers of four figures and more find too much is issue 517, and another matter: they are cut into threes.)
#
# For users of the package: new Index({ encoder: new Encoder(Charset.Normalize, { dedupe: false }) }).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error flexsearch@0.8.212 minisearch@7.2.0 > /dev/null
cat > look.js <<'FILE'
import { Charset, Encoder, Index } from 'flexsearch';
import MiniSearch from 'minisearch';
const texts = [...Array.from({ length: 17 }, (_, i) => `Goal ${i + 1}`), 'Target 3.3.1', 'Target 33.1', '10 wells', '100 wells', '1000000 wells'];
const index = new Index();
const exact = new Index({ encoder: new Encoder(Charset.Normalize, { dedupe: false }) });
const mini = new MiniSearch({ fields: ['text'], searchOptions: { combineWith: 'AND' } });
texts.forEach((text, id) => {
	index.add(id, text);
	exact.add(id, text);
	mini.add({ id, text });
});
const names = (ids) => ids.map((id) => texts[id]).join(', ');
for (const query of ['Goal 1', 'Goal 11', 'Goal 12', 'Target 33.1', '100 wells']) {
	console.log(`${query}: ${names(index.search(query))} | without dedupe: ${names(exact.search(query))} | MiniSearch first: ${names([mini.search(query)[0].id])}`);
}
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
Goal 1: Goal 1, Goal 11 | without dedupe: Goal 1 | MiniSearch first: Goal 1
Goal 11: Goal 1, Goal 11 | without dedupe: Goal 11 | MiniSearch first: Goal 11
Goal 12: Goal 12 | without dedupe: Goal 12 | MiniSearch first: Goal 12
Target 33.1: Target 3.3.1, Target 33.1 | without dedupe: Target 33.1 | MiniSearch first: Target 33.1
100 wells: 10 wells, 100 wells, 1000000 wells | without dedupe: 100 wells, 1000000 wells | MiniSearch first: 100 wells
FILE
echo 'flexsearch 0.8.212: as described.'
