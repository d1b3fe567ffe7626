/**
 * What is on the page is what its address asks for (or cannot be had): it is shown.
 * @param isAsMade whether that is what the page was made with, whose title the first script may have changed
 */
export function settle(isAsMade = false): void {
	const { dataset } = document.documentElement;
	delete dataset['pending'];
	if (isAsMade && dataset['made']) document.title = dataset['made'];
	delete dataset['made'];
	delete dataset['late'];
	delete dataset['changing'];
}
