/** A diagram as a host takes it, between two paragraphs of the host’s own. */
import { embedScript } from '#shell/embed/embed-script.ts';
import { elementSnippet, type Asked } from '#shell/embed/snippets.ts';
import { siteUrl } from '../site.ts';
import { offerAt } from './offer.ts';

export const offer = offerAt(siteUrl);
const { integrity } = await embedScript();
export const element = (asked: Asked = {}): string => elementSnippet(offer, asked, integrity);
export const around = (diagram: string): string => `<p>Before</p>${diagram}<p id="after">After</p>`;
