/** Not for a local build, whose server makes pages when they are asked for. */
export const prerender = __PRERENDERS__;
export const trailingSlash = 'always';
