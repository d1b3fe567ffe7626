#!/usr/bin/env bash
# SvelteKit 2.70.4 (Vite 8.3.8, Svelte 5.57.3): a prerendered page comes without the stylesheet of a component that it
# imports statically and draws, when a component that it shares with another page imports the same one by import().
#
# A good engineer would guess: what stands in the page's markup has its style in the page's head. Seen: the page draws
# <p class="table …">, and its head links Frame's stylesheet alone; Table's file is built and linked nowhere, nor is its
# program among the preloads. With scripts it comes late and the page shifts; without scripts it never comes. Without
# the import() in the shared component the link is there. The walk over Vite's manifest marks a file as seen when it
# meets it behind an import() first, and then passes over the static import of it.
#
# For users of the kit: import such a component statically everywhere, or by import() everywhere.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{ "name": "stylesheet", "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error \
	@sveltejs/kit@2.70.4 @sveltejs/vite-plugin-svelte@7.3.1 svelte@5.57.3 vite@8.3.8 > /dev/null

mkdir -p src/lib src/routes/other
echo 'export default { kit: { prerender: { entries: ["*"] } } };' > svelte.config.js
cat > vite.config.js <<'FILE'
import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()], logLevel: 'error' };
FILE
echo '<!doctype html><html lang="en"><head>%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>' > src/app.html
echo 'export const prerender = true;' > src/routes/+layout.js
echo '<p class="table">table</p><style>.table { color: rgb(1, 2, 3); }</style>' > src/lib/Table.svelte
# A frame that may open a table, and here does not.
frame() {
	cat > src/lib/Frame.svelte <<FILE
<script>
	$1
	let { open = false } = \$props();
</script>
<p class="frame">frame</p>
{#if open}$2{/if}
<style>.frame { color: rgb(4, 5, 6); }</style>
FILE
}
cat > src/routes/+page.svelte <<'FILE'
<script>
	import Frame from '$lib/Frame.svelte';
	import Table from '$lib/Table.svelte';
</script>
<Frame /><Table /><a href="/other">other</a>
FILE
cat > src/routes/other/+page.svelte <<'FILE'
<script>
	import Frame from '$lib/Frame.svelte';
</script>
<Frame />
FILE

# Builds, and says "drawn, linked" as two counts: of the table in the page, and of pages' links to a file with its style.
look() {
	rm -rf .svelte-kit
	npx vite build > build.log 2>&1 || { cat build.log; exit 1; }
	local page=.svelte-kit/output/prerendered/pages/index.html drawn linked=0 file
	drawn=$(grep -c 'class="table' "$page")
	for file in $(grep -o '_app/immutable/assets/[^"]*\.css' "$page"); do
		if grep -q '010203' ".svelte-kit/output/client/$file"; then linked=$((linked + 1)); fi
	done
	echo "$drawn, $linked"
}

frame '' "{#await import('./Table.svelte') then { default: Table }}<Table />{/await}"
mixed=$(look)
frame "import Table from './Table.svelte';" '<Table />'
static=$(look)
echo "SvelteKit 2.70.4: table drawn, stylesheet linked: beside an import() $mixed; by static imports alone $static"
[ "$mixed" = '1, 0' ] && [ "$static" = '1, 1' ] || { echo 'This has changed.'; exit 1; }
