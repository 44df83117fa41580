/** A diagram as a host takes it, between two paragraphs of the host’s own. */
import { embedScript } from '#shell/embed/embed-script.ts';
import { elementSnippet, type Asked } from '#shell/embed/snippets.ts';
import { siteUrl } from '../site.ts';
import { embeddableAt } from './embeddable.ts';

export const embeddable = embeddableAt(siteUrl);
const { integrity } = await embedScript();
export const element = (asked: Asked = {}): string => elementSnippet(embeddable, asked, integrity);
export const around = (diagram: string): string => `<p>Before</p>${diagram}<p id="after">After</p>`;
