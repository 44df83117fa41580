/** A picture that somebody asks for while it is not there yet: it is told and drawn at once. */
import { planOf, type ToldStory, type Work } from './picture-work.ts';
import type { Store } from './store.ts';
import type { Studio } from './studio.ts';
import { tellStories } from './tell-stories.ts';

const ADDRESS = /^\/pictures\/([a-z0-9-]+)\/([a-z0-9-]+)\/([a-z0-9@-]+\.(svg|png|json))$/;

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  json: 'application/json; charset=utf-8',
};

export interface Answer {
  readonly type: string;
  readonly content: Uint8Array | string;
}

export class AskedPictures {
  readonly #store: Store;
  readonly #studio: Studio;
  readonly #told = new Map<string, Promise<ToldStory | undefined>>();

  constructor(store: Store, studio: Studio) {
    this.#store = store;
    this.#studio = studio;
  }

  /** Lets what was told be told anew: its code has changed. */
  forget(): void {
    this.#told.clear();
  }

  /** In: the path of an address. Out: nothing where no picture has it. Refuses what cannot be drawn. */
  async answer(path: string): Promise<Answer | undefined> {
    const [, widget = '', scenario = '', file = '', kind = ''] = ADDRESS.exec(path) ?? [];
    if (widget === '') return undefined;
    const told = await this.#tell(widget, scenario);
    if (!told) return undefined;
    const type = TYPES[kind] ?? '';
    const document = told.documents.get(file);
    if (document !== undefined) return { type, content: document };
    const work = planOf(told, this.#store).find(({ files }) => files.has(file));
    return work && { type, content: await this.#drawn(work, file) };
  }

  async #tell(widget: string, scenario: string): Promise<ToldStory | undefined> {
    const name = `${widget}/${scenario}`;
    const telling = this.#told.get(name) ?? tellStories({ widget, scenario }).then(([story]) => story);
    this.#told.set(name, telling);
    // What has failed may be mended by then.
    telling.catch(() => this.#told.delete(name));
    return telling;
  }

  async #drawn(work: Work, file: string): Promise<Buffer> {
    await this.#studio.draw(work, true);
    return this.#store.read(work.files.get(file) ?? '');
  }
}
