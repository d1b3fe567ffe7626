import { fonts, lengths, spaces, steps, TEXT_SHARE, tokens, type ColourName } from './tokens';

const HEAD = `/*
 * Made from tokens.ts: change that, then write this file with \`npx vitest run --project unit tokens -u\`.
 * Dark follows the system unless [data-theme] on <html> says which.
 */`;

/** The text of `tokens.css`: every token as a custom property of the root, each colour with both its schemes. */
export function tokensCss(): string {
	const names = Object.keys(tokens.light) as ColourName[];
	const properties = [
		...names.map((name) => `--${name}: light-dark(${tokens.light[name]}, ${tokens.dark[name]});`),
		...Object.entries(fonts).map(([name, family]) => `--font-${name}: ${family};`),
		...Object.entries(steps)
			.sort(([one], [other]) => Number(one) - Number(other))
			.map(([step, size]) => `--step-${step}: ${size}rem;`),
		...spaces.map((size, place) => `--space-${place + 1}: ${size}px;`),
		...Object.entries(lengths).map(([name, length]) => `--${name}: ${length};`),
		`--text-share: ${TEXT_SHARE * 100}%;`
	];
	return [
		HEAD,
		rule(':root', ['color-scheme: light dark;', ...properties]),
		rule(":root[data-theme='light']", ['color-scheme: light;']),
		rule(":root[data-theme='dark']", ['color-scheme: dark;']),
		''
	].join('\n');
}

function rule(selector: string, declarations: readonly string[]): string {
	return `${selector} {\n${declarations.map((one) => `\t${one}\n`).join('')}}`;
}
