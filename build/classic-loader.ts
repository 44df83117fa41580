/** The loader of classic scripts (SystemJS), as one classic script for pages that cannot load modules. */
import 'systemjs/s.js';

interface Loader {
  createScript: (address: string) => HTMLScriptElement;
}

/**
 * The loader asks for a script of another origin by CORS, and in Firefox a file is of another origin than its page. All
 * scripts here are the page’s own, and are asked for plainly: by the hook that is there for it (SystemJS: docs/hooks.md,
 * createScript).
 */
const { System } = globalThis as unknown as {
  readonly System: { readonly constructor: { prototype: Loader } };
};
System.constructor.prototype.createScript = (address) =>
  Object.assign(document.createElement('script'), { async: true, src: address });
