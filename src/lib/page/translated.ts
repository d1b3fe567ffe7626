/** True when a translator of the browser has put its own words in the place of the page's (it makes `font` elements). */
export function isTranslated(): boolean {
	const { classList } = document.documentElement;
	return (
		classList.contains('translated-ltr') ||
		classList.contains('translated-rtl') ||
		document.querySelector('body font') !== null
	);
}
