/** Addresses within a site, and how they are written so that the site works wherever it stands. */

import { posix } from 'node:path';

/** The files of a site by their paths, `tunnel/index.html`: what an address can lead to. */
export type Files = ReadonlySet<string>;

const INDEX = 'index.html';

interface Address {
  readonly path: string;
  /** From the first `?` or `#` on. */
  readonly rest: string;
}

function split(address: string): Address {
  const end = address.search(/[?#]/);
  return end < 0 ? { path: address, rest: '' } : { path: address.slice(0, end), rest: address.slice(end) };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Whether an address is meant from the root of its own site: it begins with one slash. */
export function isOwn(address: string): boolean {
  return /^\/(?![/\\])/.test(address);
}

/**
 * The file that a server would answer with. In: an address from the site's root, `/tunnel/#step=2`, and the site's
 * files. Out: `tunnel/index.html`, for a folder with or without its last slash; nothing if no file is there.
 */
export function fileAt(address: string, files: Files): string | undefined {
  if (!isOwn(address)) return undefined;
  const path = decoded(split(address).path.slice(1));
  if (path === undefined) return undefined;
  const wanted = posix.normalize(`/${path}`).slice(1);
  return [wanted, posix.join(wanted, INDEX)].find((name) => files.has(name));
}

/** A path as it stands in an address (RFC 3986, section 3.3): what would end the path there is encoded. */
function encoded(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}

/**
 * The same address, as a page elsewhere in the site has to write it. In: the file that it is written in, and the
 * address from the root. Out: `../tunnel/index.html#step=2` or `./index.html`, a folder named with its page so that it can be opened
 * from a file system; nothing if the address leads to no file of the site.
 */
export function relativeAddress(from: string, address: string, files: Files): string | undefined {
  const file = fileAt(address, files);
  if (file === undefined) return undefined;
  const way = posix.relative(posix.dirname(from), file);
  // A first segment with a colon would be a scheme (RFC 3986, section 4.2), and a server finds these by their dot.
  return encoded(way.startsWith('../') ? way : `./${way}`) + split(address).rest;
}

/** The way from a file to the root of its site, without a last slash: `..`, or `.` at the root itself. */
export function rootFrom(file: string): string {
  return posix.relative(posix.dirname(file), '.') || '.';
}
