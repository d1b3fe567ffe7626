/** What each economy's pages find, in a text small enough to be read beside a change: titles and facts. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { filesOf } from './compare/folders';

/** Titles of figures; outside of them the page's own, and facts anywhere. */
const TITLE = /^h[2-6]: /;
const KEPT = /^(h1|fact): /;
/** What an indicator is, which its page says alike for every economy. */
const ALIKE = /^fact: (Definition|Mind|Unit|Source|Licence|Coverage|Data|Used by|Also published by): /;
/** A chart says the finding first, and then how it is drawn. */
const DRAWN = /^alt: (.*?[^.])\. [A-Z][a-z]+ chart in /;

/** Findings of a page's file of a snapshot, indented below its address; [] where it has none. */
export function findingsOf(text: string): string[] {
	const found: string[] = [];
	let figure = '';
	for (const line of text.split('\n')) {
		const said = line.slice(line.indexOf(': ') + 2);
		const drawn = DRAWN.exec(line)?.[1];
		if (line.startsWith('figure: ')) figure = said;
		else if (line.startsWith('end: ')) figure = '';
		else if (figure !== '' && TITLE.test(line)) found.push(`  #${figure} ${said}`);
		else if (KEPT.test(line) && !ALIKE.test(line)) found.push(`  ${line}`);
		// A small chart has no title that says its finding.
		else if (figure === '' && drawn) found.push(`  ~ ${drawn}`);
	}
	const path = /^page: (.*)$/m.exec(text)?.[1] ?? '';
	return found.length === 0 ? [] : [path, ...found];
}

/** Findings of a snapshot's folder by economy, as text. */
export function findingsOfFolder(folder: string): Map<string, string> {
	const economies = new Map<string, string[]>();
	for (const file of filesOf(folder)) {
		const [economy = ''] = file.split(/[\\/]/);
		const found = findingsOf(readFileSync(join(folder, file), 'utf8'));
		economies.set(economy, [...(economies.get(economy) ?? []), ...found]);
	}
	return new Map([...economies].map(([economy, lines]) => [economy, `${lines.join('\n')}\n`]));
}

/** Only the pages whose address fits. */
export function ofPages(findings: string, pages: RegExp): string {
	return (findings.match(/^\S.*\n(?:[ ].*\n)*/gm) ?? [])
		.filter((section) => pages.test(section.slice(0, section.indexOf('\n'))))
		.join('');
}

/** Writes one file an economy. */
export function writeFindings(folder: string, findings: Map<string, string>): void {
	mkdirSync(folder, { recursive: true });
	for (const [economy, text] of findings) writeFileSync(join(folder, `${economy}.txt`), text);
}

/** What differs from the findings that were written, as a patch for each economy; '' where nothing does. */
export function findingsThatDiffer(folder: string, findings: Map<string, string>, pages: RegExp): string {
	return [...findings]
		.flatMap(([economy, text]) => {
			const file = join(folder, `${economy}.txt`);
			const before = ofPages(existsSync(file) ? readFileSync(file, 'utf8') : '', pages);
			const after = ofPages(text, pages);
			return before === after
				? []
				: createTwoFilesPatch(file, 'the site', before, after, '', '', { context: 1 });
		})
		.join('\n');
}
