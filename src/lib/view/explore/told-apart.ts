/** Names of measures beside each other: those that share one have their publisher behind it, and then their code. */
import type { Measured } from './measured';

/** In the order of the measures. @param measures with what is said of each */
export function toldApart(measures: readonly Pick<Measured, 'title' | 'about'>[]): string[] {
	const titles = measures.map(({ title }) => title);
	const isShared = (names: readonly string[], name: string) =>
		names.indexOf(name) !== names.lastIndexOf(name);
	const published = measures.map(({ title, about }) =>
		isShared(titles, title) ? `${title} (${about.source.publisher})` : title
	);
	return published.map((name, at) =>
		isShared(published, name) ? `${name.replace(/\)$/, '')}, ${measures[at]!.about.id})` : name
	);
}
