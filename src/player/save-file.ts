/** Offers a file that the page has made; no server sees it. In: the name it is offered by, and its content. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken hold of the content once the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
