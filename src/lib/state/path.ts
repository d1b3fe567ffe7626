/** The path of a page without the file that stands for it: `…/index.html`, as file shares and stores of objects link. */
export const plainPath = (path: string) => path.replace(/\/index\.html?\/?$/i, '/');
