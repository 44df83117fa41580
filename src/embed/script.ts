/** embed.js: what a page gets that has nothing but a `<script>` for it. Runs as a module and as a classic script. */

import { define } from './isolation-diagram.ts';

// A classic script knows its address by the document, and may not name what a module knows it by: an error’s trace has it, a frame a
// line and no blank inside an address. What stands before `embed/` is the site, whatever signs are in it.
const { src } = (document.currentScript ?? {}) as { src?: string };
const base = /[a-z]+:\/\/[^\s?#]*?\/(?=embed\/v1\/embed\.js)/.exec(src || String(new Error().stack))?.[0];
define({ base });
