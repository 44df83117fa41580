/**
 * A number of things as it stands in a table or a message, its thousands together: `1 byte`, `1460 bytes`. In: what one
 * of them is called; more take an s.
 */
export function numbered(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** The same with what is said of them: `1 byte is`, `2 bytes are`. In: the verb as it is said of one, and of more. */
export function numberedDo(count: number, thing: string, one: string, more: string): string {
  return `${numbered(count, thing)} ${count === 1 ? one : more}`;
}
