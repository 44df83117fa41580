/** A file as a classic script brings it (build/classic-scripts.ts): its bytes as base64. */
interface Carried {
  readonly default: string;
}

/** Whether this page may fetch nothing, not even from its own site: in a sandboxed frame, or opened from a file. */
export const cutOff = (): boolean => origin === 'null';

/**
 * Asks this site for a file. In: its path from the site’s root, with a slash. Out: what the site answers; where nothing
 * may be fetched, the same bytes by way of a script, which may be loaded. Fails where neither can be had.
 */
export async function askFile(path: string): Promise<Response> {
  // A copy of the site that stands in a folder says in its pages where its root is (tools/bundle.ts).
  const root = document.documentElement.dataset['root'] ?? '';
  if (!cutOff() || !window.System) return fetch(root + path);
  const script = new URL(`${root}/_classic${path}.js`, document.baseURI);
  const { default: bytes } = (await window.System.import(script.href)) as Carried;
  return new Response(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)));
}
