#!/usr/bin/env bash
# @tanstack/table-core 9.3.1: "less than 3 %" finds the countries that have no figure, and a ranking puts them first.
#
# A good engineer would guess: a country without a value is neither below nor above a bound, as the filter inNumberRange of the
# same package has it. Seen: lessThan, lessThanOrEqualTo, greaterThan, between and betweenInclusive take null and undefined for
# 0. "Poverty below 3 %" lists Eritrea, of which nobody knows it; a change between -1 and 3 has all the missing in it, one between 1
# and 3 none of them, so that what a range finds hangs on whether 0 is in it. Sorting is a third way: undefined stands first in a
# descending order, above the highest value, and null, which is how most services send a missing value, where 0 would stand,
# among the numbers. The manual says that lessThan keeps rows whose value is less, tells of undefined in sorting
# (sortUndefined), and of null nothing.
#
# For users of the package: inNumberRange for every bound, undefined in place of null, and sortUndefined: 'last'.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error @tanstack/table-core@9.3.1 > /dev/null
cat > look.js <<'FILE'
import * as core from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
const features = core.tableFeatures({
	coreReactivityFeature: storeReactivityBindings(),
	columnFilteringFeature: core.columnFilteringFeature,
	rowSortingFeature: core.rowSortingFeature,
	filteredRowModel: core.createFilteredRowModel(),
	sortedRowModel: core.createSortedRowModel(),
	filterFns: core.filterFns,
	sortFns: core.sortFns
});
const data = [
	{ country: 'MWI', value: 70.1 }, { country: 'SYC', value: 0.5 }, { country: 'ERI', value: null },
	{ country: 'PRK', value: undefined }, { country: 'LSO', value: -2.4 }
];
function look(what, column, initialState) {
	const columns = [{ accessorKey: 'country' }, { accessorKey: 'value', ...column }];
	const { rows } = core.constructTable({ features, data, columns, initialState }).getRowModel();
	console.log(`${what}: ${rows.map((row) => row.original.country).join(' ')}`);
}
const filter = (name, value) => look(`${name} ${value}`, { filterFn: core[`filterFn_${name}`] }, { columnFilters: [{ id: 'value', value }] });
filter('lessThan', 3);
filter('lessThanOrEqualTo', 0);
filter('greaterThan', -1);
filter('betweenInclusive', [-1, 3]);
filter('betweenInclusive', [0.1, 3]);
filter('inNumberRange', [-1, 3]);
look('highest first', {}, { sorting: [{ id: 'value', desc: true }] });
look('lowest first', {}, { sorting: [{ id: 'value', desc: false }] });
FILE
node look.js | tee seen.txt
diff - seen.txt <<'FILE' || { echo 'This has changed.'; exit 1; }
lessThan 3: SYC ERI PRK LSO
lessThanOrEqualTo 0: ERI PRK LSO
greaterThan -1: MWI SYC ERI PRK
betweenInclusive -1,3: SYC ERI PRK
betweenInclusive 0.1,3: SYC
inNumberRange -1,3: SYC
highest first: PRK MWI SYC ERI LSO
lowest first: LSO ERI SYC MWI PRK
FILE
echo '@tanstack/table-core 9.3.1: as described.'
