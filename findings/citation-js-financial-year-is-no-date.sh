#!/usr/bin/env bash
# citation-js 0.8.2 (core, BibTeX, RIS and CSL plugins): a budget of 2015/16 is cited with its year, and written to BibTeX or RIS
# without one; in RIS "2015/2016" is read as the year 2016.
#
# A good engineer would guess: what the bibliography shows is what the file has, and a year that is no number goes through as it
# stands, as BibTeX itself takes it. Seen: year = {2015/16} is printed as "(2015/16)", and neither the BibTeX nor the RIS that
# is made of it has any year: read again, the very same entry is "(n.d.)", no date, and a list that is sorted or merged by year
# has lost it. date = {2015/2016}, a range in biblatex, is printed as "2015-2016" and written as 2015. From RIS, PY 2015/2016
# becomes year 2016 and month 2015, without an error. Financial, school and survey years are written so. The manuals of the four
# packages do not tell of it.
#
# For users of the packages: one year in the field for it (the one that it ends in), and "2015/16" in the title.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-ris@0.8.2 @citation-js/plugin-csl@0.8.2 > /dev/null
cat > look.js <<'FILE'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import '@citation-js/plugin-csl';
const cited = (entry) => /\(([^)]*)\)/.exec(entry.format('bibliography', { template: 'apa' }))[1].replace('–', '-');
function look(what, text) {
	const entry = new Cite(text);
	const bibtex = entry.format('bibtex');
	const ris = entry.format('ris');
	const year = /year = \{(.*?)\}/.exec(bibtex)?.[1] ?? 'none';
	const py = /^PY {2}- (.*)$/m.exec(ris)?.[1] ?? 'none';
	console.log(`${what}: cited ${cited(entry)}; year in BibTeX ${year}, in RIS ${py}; read again ${cited(new Cite(bibtex))}, ${cited(new Cite(ris))}`);
}
const bibtex = (date) => `@techreport{budget, author = {{National Treasury}}, title = {Budget}, institution = {Treasury}, ${date}}`;
const ris = (date) => `TY  - RPRT\nAU  - National Treasury\nTI  - Budget\nPY  - ${date}\nER  - \n`;
look('year = {2015}', bibtex('year = {2015}'));
look('year = {2015/16}', bibtex('year = {2015/16}'));
look('year = {2015--2016}', bibtex('year = {2015--2016}'));
look('date = {2015/2016}', bibtex('date = {2015/2016}'));
look('PY 2015', ris('2015'));
look('PY 2015/2016', ris('2015/2016'));
console.log(`PY 2015/2016 as year and month: ${new Cite(ris('2015/2016')).data[0].issued['date-parts'][0].join(', ')}`);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
year = {2015}: cited 2015; year in BibTeX 2015, in RIS 2015; read again 2015, 2015
year = {2015/16}: cited 2015/16; year in BibTeX none, in RIS none; read again n.d., n.d.
year = {2015--2016}: cited 2015-2016; year in BibTeX none, in RIS none; read again n.d., n.d.
date = {2015/2016}: cited 2015-2016; year in BibTeX 2015, in RIS 2015; read again 2015, 2015
PY 2015: cited 2015; year in BibTeX 2015, in RIS 2015; read again 2015, 2015
PY 2015/2016: cited 2016; year in BibTeX 2016, in RIS 2016; read again 2016, 2016
PY 2015/2016 as year and month: 2016, 2015
FILE
echo 'citation-js 0.8.2: as described.'
