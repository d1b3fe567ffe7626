/**
 * How a page's programs start. All that the page needs is asked for before any of it runs, so that one part that does not
 * come leaves the page as it was made: started without it, SvelteKit would put an error page in its place. What then is
 * said is in src/app.html.
 */
import { createHash } from 'node:crypto';

const SCRIPT =
	/<script>((?:(?!<\/script>)[\s\S])*?)Promise\.all\(\[(\s*import\("[^"]+"\),\s*import\("[^"]+"\))\s*\]\)\.then\(\(\[kit, app\]\) => \{\s*kit\.start\(([\s\S]*?)\}\);(\s*\}\s*)<\/script>/;

/**
 * @param html a page as SvelteKit makes it; one without programs is returned as it is
 * @param told the response's header "link", where the page itself does not name its parts
 * @param early what is run before its programs are asked for
 * @param policy the response's header of the security policy, if it is not in the page
 */
export function startingWhole(
	html: string,
	told: string,
	policy: string,
	early = ''
): { html: string; policy: string } {
	const found = SCRIPT.exec(html);
	if (!found) return { html, policy };
	const [whole, before = '', entries = '', rest = '', end = ''] = found;
	const ids = /node_ids: \[([\d, ]+)\]/.exec(rest)?.[1]?.split(/,\s*/) ?? [];
	const parts = ids.flatMap((id) => {
		const path = new RegExp(`[<"]([^<>"]*/nodes/${id}\\.[^<>"]+\\.js)[>"]`).exec(told + html)?.[1];
		return path ? [`import(${JSON.stringify(path)})`] : [];
	});
	const script = `${before}${early}Promise.all([${[entries, ...parts].join(', ')}]).then(([kit, app]) => {
						return kit.start(${rest}}).then(() => (document.documentElement.dataset.started = ''), late);${end}`;
	const old = whole.slice('<script>'.length, -'</script>'.length);
	const hashed = (text: string) => text.replaceAll(hashOf(old), hashOf(script));
	return { html: hashed(html.replace(whole, () => `<script>${script}</script>`)), policy: hashed(policy) };
}

const hashOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;
