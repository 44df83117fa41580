/** embed.js: what a page gets that has nothing but a `<script>` for it. Runs as a module and as a classic script. */

import { define } from './isolation-diagram.ts';

// A classic script knows its address by the document, and may not name what a module knows it by: an error’s trace has it.
const { currentScript } = document;
const src = currentScript instanceof HTMLScriptElement ? currentScript.src : '';
const [base] =
  /[a-z]+:\/\/[^@\s()]*?\/(?=embed\/v1\/embed\.js)/.exec(`${src} ${new Error().stack ?? ''}`) ?? [];
define(base === undefined ? {} : { base });
