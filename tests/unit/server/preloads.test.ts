/** A page's programs are asked for after what it shows. */
import { describe, expect, it } from 'vitest';
import { preloadsLast } from '../../../src/lib/server/preloads';

const PAGE = `<html><head>
	<link href="a.css" rel="stylesheet">
	<link href="./_app/one.js" rel="modulepreload">
	<link rel="modulepreload" href="./_app/two.js">
</head><body><p>chart</p><script>import("./_app/one.js")</script></body></html>`;

describe('programs of a page', () => {
	it('are asked for at its end, each once and in their order; styles stay in the head', () => {
		const html = preloadsLast(PAGE);
		const [head = '', body = ''] = html.split('<body>');
		expect(head).not.toContain('modulepreload');
		expect(head).toContain('rel="stylesheet"');
		expect(
			body.match(/_app\/\w+\.js" rel="modulepreload"|rel="modulepreload" href="\.\/_app\/\w+\.js"/g)
		).toHaveLength(2);
		expect(body.indexOf('chart')).toBeLessThan(body.indexOf('rel="modulepreload"'));
		expect(html.indexOf('one.js" rel')).toBeLessThan(html.indexOf('two.js'));
	});

	it('are left alone where a page has none, or no end', () => {
		for (const html of ['<p>part', '<body></body>', PAGE.replace('</body>', '')])
			expect(preloadsLast(html)).toBe(html);
	});
});
