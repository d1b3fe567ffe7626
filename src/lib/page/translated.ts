/**
 * True when a translator of the browser has put its own words in the place of the page's: it makes `font` elements
 * (Chromium), marks what it has read (Edge), or says that the page is in another language (Firefox, Safari).
 */
export function isTranslated(): boolean {
	const { classList, lang } = document.documentElement;
	return (
		classList.contains('translated-ltr') ||
		classList.contains('translated-rtl') ||
		lang !== 'en' ||
		document.querySelector('body font, [_msttexthash]') !== null
	);
}
