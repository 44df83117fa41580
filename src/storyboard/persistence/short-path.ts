/** A path with home as a terminal writes it. */
export const shortPath = (path: string): string => path.replace(/^\/home\/user\//, '~/');
