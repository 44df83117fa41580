/** What a widget is given, as the text of an element that holds data: nothing in it can end the element. In: plain data. */
export function propsText(props: object): string {
  return JSON.stringify(props).replaceAll('<', String.raw`\u003c`);
}

/** The same, read again. In: a widget as the server drew it; behind it stands what it is given. Without that it is given nothing. */
export function propsOf(widget: HTMLElement): unknown {
  return JSON.parse(widget.nextElementSibling?.textContent ?? '{}');
}
