/** `<isolation-diagram>`: a diagram of Isolation, Illustrated on a page that we know nothing about. */

import { heightIn } from './height-message.ts';
import { ATTRIBUTES, readAttributes, type AttributeName } from './read-attributes.ts';
import { roomRules } from './reserve.ts';
import { SANDBOX } from './sandbox.ts';
import { STYLE } from './element-style.ts';

const TAG = 'isolation-diagram';

/** Who is told of a message, by the window that posted it. One listener serves every diagram of the page. */
const waiting = new Map<unknown, (height: number) => void>();

function hear({ source, data }: MessageEvent): void {
  const tell = waiting.get(source);
  const height = tell && heightIn(data);
  if (height) tell(height);
}

function listen(source: unknown, tell: (height: number) => void): void {
  if (waiting.size === 0) addEventListener('message', hear);
  waiting.set(source, tell);
}

function forget(source: unknown): void {
  waiting.delete(source);
  if (waiting.size === 0) removeEventListener('message', hear);
}

/** A frame, and its window: a frame that was taken off the page has none any more. */
interface Opened {
  readonly frame: HTMLIFrameElement;
  readonly source: unknown;
}

let home: string | undefined;

// Where pages are made on a server there is no such class, and importing this must not fail there.
const Base = (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ?? (Object as never);

/**
 * Attributes: `widget` and `scenario` say which diagram; `step`, `lens`, `theme`, `motion`, `plain` and `lang` are handed to
 * the embed page; `base` is the address of the site, `name` the frame’s title, `reserve` the room kept for it. Children are
 * what a reader sees until the diagram has come, and for ever where it cannot come. What is wrong is said on the console, and
 * in place of the diagram where there is none; nothing throws.
 */
export class IsolationDiagram extends Base {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;

  readonly #room = document.createElement('div');
  readonly #message = document.createElement('p');
  readonly #slot = document.createElement('slot');
  readonly #link = document.createElement('a');
  readonly #picture = document.createElement('img');
  readonly #sheet = new CSSStyleSheet();
  #shown: Opened | undefined;
  #next: Opened | undefined;
  #address: string | undefined;
  #said = '';
  #changed = false;

  constructor() {
    super();
    this.#slot.addEventListener('slotchange', () => {
      // What the author put inside stands for the frame on paper, which would cut it; else our own link and picture do.
      this.#room.classList.toggle('told', this.#slot.assignedElements().length > 0);
    });
    this.#room.append(this.#message, this.#slot, this.#link);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [this.#sheet];
    root.append(this.#room);
  }

  connectedCallback(): void {
    this.#show();
  }

  connectedMoveCallback(): void {
    // That it is there is enough: a browser that can move an element then keeps its frame as it is.
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  attributeChangedCallback(): void {
    if (this.#changed) return;
    this.#changed = true;
    // Several attributes that change together are one new address.
    queueMicrotask(() => {
      this.#changed = false;
      if (this.isConnected) this.#show();
    });
  }

  #show(): void {
    const attribute = (name: AttributeName): string | null => this.getAttribute(name);
    const { diagram, problems } = readAttributes(attribute, document.baseURI, home);
    const text = problems.join('\n');
    if (text !== '' && text !== this.#said) console.warn(`<${TAG}> ${text}`);
    this.#said = text;
    this.#message.textContent = diagram ? '' : text;
    if (!diagram) {
      this.#sheet.replaceSync(STYLE);
      this.#stop();
      return;
    }
    const { address, picture, title, reserve } = diagram;
    this.#sheet.replaceSync(STYLE + roomRules(reserve, 'div'));
    this.#link.href = address;
    // The title stands beside it. Nothing asks for it but paper: it is seen nowhere else.
    Object.assign(this.#picture, { referrerPolicy: 'no-referrer', loading: 'lazy', alt: '', src: picture });
    this.#link.replaceChildren(title, this.#picture);
    if (address !== this.#address) this.#open(address);
    this.#address = address;
    const opened = this.#next ?? this.#shown;
    if (opened) opened.frame.title = title;
  }

  /** A new frame, behind the one that is shown: another address in the old one would be a step in the page’s history. */
  #open(address: string): void {
    this.#close(this.#next);
    const frame = document.createElement('iframe');
    Object.assign(frame, {
      sandbox: SANDBOX,
      loading: 'lazy',
      referrerPolicy: 'no-referrer',
      // A bar that comes for one frame would make the content narrower, and so higher.
      scrolling: 'no',
      inert: true,
      src: address,
    });
    this.#room.append(frame);
    const opened: Opened = { frame, source: frame.contentWindow };
    this.#next = opened;
    listen(opened.source, (height) => {
      frame.style.height = `${height}px`;
      if (opened !== this.#next) return;
      this.#close(this.#shown);
      this.#shown = opened;
      this.#next = undefined;
      frame.inert = false;
      this.#room.classList.add('shown');
    });
  }

  #close(opened: Opened | undefined): void {
    if (!opened) return;
    forget(opened.source);
    opened.frame.remove();
  }

  #stop(): void {
    this.#close(this.#shown);
    this.#close(this.#next);
    this.#shown = this.#next = this.#address = undefined;
    this.#room.classList.remove('shown');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'isolation-diagram': IsolationDiagram;
  }
}

/**
 * Makes `<isolation-diagram>` known to the page; where it is known already, or pages are made on a server, nothing happens.
 * In: `base`, the address of the site that elements without a `base` attribute take their diagrams from. A wrong one is
 * told by each element.
 */
export function define({ base }: { readonly base?: string | undefined } = {}): void {
  home = base ?? home;
  const { customElements } = globalThis as { customElements?: CustomElementRegistry };
  if (customElements && !customElements.get(TAG)) customElements.define(TAG, IsolationDiagram);
}
