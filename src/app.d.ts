declare global {
	/** Whether this build has its pages as files (scripts/site/public.ts). */
	const __PRERENDERS__: boolean;

	namespace App {}
}

export {};
