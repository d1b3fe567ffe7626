#!/usr/bin/env bash
# SvelteKit 2.70.4 (Vite 8.3.8, Svelte 5.57.3): an endpoint that is prerendered and answers "text/html; charset=utf-8" is
# taken for no page. "text/html" alone is one.
#
# A good engineer would guess: a media type means the same with the charset beside it (RFC 9110, 8.3), which servers and
# validators ask for. Seen: of two endpoints with the same text, the one without the charset is written as plain.html, the
# one with it as a file without an ending, which a static host sends as bytes to be saved; where the route ends in a slash
# there is no name for such a file at all, and the build ends with the system's error. The prerenderer compares the whole
# header with "text/html".
#
# For users of the kit: answer "text/html" and say the charset in the page.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{ "name": "charset", "private": true, "type": "module" }' > package.json
npm install --no-audit --no-fund --loglevel=error \
	@sveltejs/kit@2.70.4 @sveltejs/vite-plugin-svelte@7.3.1 svelte@5.57.3 vite@8.3.8 > /dev/null

mkdir -p src/routes/plain src/routes/charset
echo 'export default { kit: { prerender: { entries: ["/", "/plain", "/charset"] } } };' > svelte.config.js
cat > vite.config.js <<'FILE'
import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()], logLevel: 'error' };
FILE
echo '<!doctype html><html lang="en"><head>%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>' > src/app.html
echo 'export const prerender = true;' > src/routes/+layout.js
echo '<h1>home</h1>' > src/routes/+page.svelte
endpoint() {
	cat > "src/routes/$1/+server.js" <<FILE
export const prerender = true;
export const GET = () =>
	new Response('<!doctype html><meta charset="utf-8"><p>frame</p>', { headers: { 'content-type': '$2' } });
FILE
}
endpoint plain 'text/html'
endpoint charset 'text/html; charset=utf-8'

npx vite build > build.log 2>&1 || { cat build.log; exit 1; }
seen=$(cd .svelte-kit/output/prerendered && find . -type f \( -name 'plain*' -o -name 'charset*' \) | sort | tr '\n' ' ')
echo "SvelteKit 2.70.4 wrote: $seen"
[[ "$seen" == *plain.html* && "$seen" != *charset.html* && "$seen" == *charset* ]] || { echo 'This has changed.'; exit 1; }
