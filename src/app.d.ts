declare global {
	/** Whether this build has its pages as files (scripts/site/public.ts). */
	const __PRERENDERS__: boolean;

	/** Where the site will stand, with a slash at its end, as who builds it says; '' where that is not known. */
	const __SITE_URL__: string;

	namespace App {}
}

export {};
