/** Whether what stands after `#` is for a widget at all. Without `=` it is the name of a heading, and asks nothing. */
export const asks = (fragment: string): boolean => fragment.includes('=');
