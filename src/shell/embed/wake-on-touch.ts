/** What the build says of a page's widget: the loader of its script, and the script (classic-scripts.ts). */
export interface Classic {
  readonly loader: string;
  readonly script: string;
}

declare global {
  interface Window {
    System?: { import: (address: string) => Promise<unknown> };
  }
}

const TOUCHES = ['pointerover', 'pointerdown', 'keydown', 'focusin'] as const;

function loaded(address: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => done();
    script.onerror = () => failed(new Error(address));
    document.head.append(script);
  });
}

/** Settles once no widget of the page is asleep. */
function awake(asleep: HTMLElement): Promise<void> {
  return new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (asleep.hasAttribute('data-asleep')) return;
      observer.disconnect();
      done();
    });
    observer.observe(asleep, { attributes: true });
    if (!asleep.hasAttribute('data-asleep')) done();
  });
}

/** What a reader did before there was anybody to hear it, to be done again; nothing if the browser does it by itself. */
function again(event: Event): (() => void) | undefined {
  const { target } = event;
  if (!(target instanceof Element)) return undefined;
  const button = target.closest('button');
  if (event.type === 'click' && button) return () => button.click();
  if (event.type !== 'change' || !(target instanceof HTMLInputElement || target instanceof HTMLSelectElement))
    return undefined;
  if (target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type)) {
    const { checked } = target;
    return () => {
      // The drawing that wakes sets it back to what it knows.
      if (target.checked !== checked) target.click();
      else target.dispatchEvent(new Event('change', { bubbles: true }));
    };
  }
  const { value } = target;
  return () => {
    target.value = value;
    for (const type of ['input', 'change']) target.dispatchEvent(new Event(type, { bubbles: true }));
  };
}

/**
 * Loads a page's widget when a reader first touches it, by pointer, key or focus: until then an embed is a drawing, and
 * forty of them on a page cost nothing. In: the widget that sleeps, what to load, whether to load it at once, and
 * whom to tell that it could not be loaded. What was pressed meanwhile is done once the widget is awake.
 */
export function wakeOnTouch(
  asleep: HTMLElement,
  { loader, script }: Classic,
  atOnce: boolean,
  onmissing: () => void,
): void {
  const waiting: (() => void)[] = [];
  let asked = false;

  function hold(event: Event): void {
    // What reads a page aloud may press without touching.
    void load();
    const deed = again(event);
    if (!deed) return;
    event.stopPropagation();
    if (event.type === 'click') event.preventDefault();
    waiting.push(deed);
  }

  async function load(): Promise<void> {
    if (asked) return;
    asked = true;
    for (const touch of TOUCHES) asleep.removeEventListener(touch, listen);
    asleep.setAttribute('aria-busy', 'true');
    try {
      await loaded(loader);
      await window.System?.import(new URL(script, document.baseURI).href);
      await awake(asleep);
    } catch {
      onmissing();
    }
    asleep.removeAttribute('aria-busy');
    for (const type of ['click', 'change']) asleep.removeEventListener(type, hold, true);
    for (const deed of waiting.splice(0)) deed();
  }
  const listen = (): void => void load();

  for (const type of ['click', 'change']) asleep.addEventListener(type, hold, true);
  // A step that is linked to within the page counts as a touch.
  addEventListener('hashchange', listen, { once: true });
  if (atOnce) listen();
  else for (const touch of TOUCHES) asleep.addEventListener(touch, listen, { passive: true });
}
