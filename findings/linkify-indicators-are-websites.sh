#!/usr/bin/env bash
# linkifyjs 4.4.0, autolinker 4.1.5: in a text of indicators the World Bank's codes are links: life expectancy, SP.DYN.LE00.IN,
# leads to a site in India, and gross domestic product, NY.GDP.MKTP.CD, to one in the Congo.
#
# A good engineer would guess: what is made a link is written as an address is, with http or www, or in small letters at least.
# Seen: words between points are a site as soon as the last one is a domain of the first level, in capitals too, and the ends of
# the codes are: CD (current dollars), IN (a number), CN and KN (current and constant money of the country) are the Congo,
# India, China and Saint Kitts and Nevis; KD, GINI and ZS are nobody's. So some codes of a list are links and others are not,
# and who clicks on the source of a figure meets whoever holds that name. Both manuals say that addresses without http are
# found; of capitals and codes they say nothing.
#
# For users of the packages: linkify with validate: { url: (text) => /^https?:/.test(text) }, Autolinker with urls: { tldMatches: false }.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error linkifyjs@4.4.0 autolinker@4.1.5 > /dev/null
cat > look.js <<'FILE'
import Autolinker from 'autolinker';
import { find } from 'linkifyjs';
const codes = ['SP.DYN.LE00.IN', 'NY.GDP.MKTP.CD', 'NY.GDP.MKTP.CN', 'NY.GDP.PCAP.KN', 'NY.GDP.PCAP.KD', 'SI.POV.GINI', 'SE.PRM.ENRR.ZS'];
const text = `Sources: ${codes.join(', ')}.`;
console.log(`linkifyjs: ${find(text).map(({ href }) => href).join(' ')}`);
console.log(`autolinker: ${Autolinker.parse(text, { urls: true }).map((match) => match.getAnchorHref()).join(' ')}`);
console.log(`with the options: ${find(text, { validate: { url: (found) => /^https?:/.test(found) } }).filter(({ isLink }) => isLink).length} ${Autolinker.parse(text, { urls: { tldMatches: false } }).length}`);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
linkifyjs: http://SP.DYN.LE00.IN http://NY.GDP.MKTP.CD http://NY.GDP.MKTP.CN http://NY.GDP.PCAP.KN
autolinker: http://SP.DYN.LE00.IN http://NY.GDP.MKTP.CD http://NY.GDP.MKTP.CN http://NY.GDP.PCAP.KN
with the options: 0 0
FILE
echo 'linkifyjs 4.4.0, autolinker 4.1.5: as described.'
