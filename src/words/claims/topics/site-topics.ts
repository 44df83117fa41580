import { articleFigures } from '#words/article-figures.ts';
import { captureFiles } from '#words/capture-files.ts';
import { captures } from '#words/captures.ts';
import { claimsTold } from '#words/claims-told.ts';
import { copied } from '#words/copied.ts';
import { diagrams } from '#words/diagrams.ts';
import { embedElement } from '#words/embed-element.ts';
import { embeddingPage } from '#words/embedding-page.ts';
import { evidencePlace } from '#words/evidence-place.ts';
import { evidenceSays } from '#words/evidence-says.ts';
import { evidence } from '#words/evidence.ts';
import { explainAction } from '#words/explain-action.ts';
import { explainCommand } from '#words/explain-command.ts';
import { explainPacket } from '#words/explain-packet.ts';
import { explainSight } from '#words/explain-sight.ts';
import { explain } from '#words/explain.ts';
import { gallery } from '#words/gallery.ts';
import { glossary } from '#words/glossary.ts';
import { handoutPage } from '#words/handout-page.ts';
import { handout } from '#words/handout.ts';
import { held } from '#words/held.ts';
import { indexPage } from '#words/index-page.ts';
import { kindList } from '#words/kind-list.ts';
import { legend } from '#words/legend.ts';
import { lookForWords } from '#words/look-for.ts';
import { measured } from '#words/measured.ts';
import { more } from '#words/more.ts';
import { notFound } from '#words/not-found.ts';
import { notLoaded } from '#words/not-loaded.ts';
import { searchPage } from '#words/search-page.ts';
import { searchStatus } from '#words/search-status.ts';
import { shell } from '#words/shell.ts';
import { site } from '#words/site.ts';
import { twoMachines } from '#words/two-machines.ts';
import { unobservable } from '#words/unobservable.ts';
import { articleFiguresClaims } from '../article-figures.ts';
import { captureFilesClaims } from '../capture-files.ts';
import { capturesClaims } from '../captures.ts';
import { claimsToldClaims } from '../claims-told.ts';
import { copiedClaims } from '../copied.ts';
import { diagramsClaims } from '../diagrams.ts';
import { embedElementClaims } from '../embed-element.ts';
import { embeddingPageClaims } from '../embedding-page.ts';
import { evidencePlaceClaims } from '../evidence-place.ts';
import { evidenceSaysClaims } from '../evidence-says.ts';
import { evidenceClaims } from '../evidence.ts';
import { explainActionClaims } from '../explain-action.ts';
import { explainCommandClaims } from '../explain-command.ts';
import { explainPacketClaims } from '../explain-packet.ts';
import { explainSightClaims } from '../explain-sight.ts';
import { explainClaims } from '../explain.ts';
import { galleryClaims } from '../gallery.ts';
import { glossaryClaims } from '../glossary.ts';
import { handoutPageClaims } from '../handout-page.ts';
import { handoutClaims } from '../handout.ts';
import { heldClaims } from '../held.ts';
import { indexPageClaims } from '../index-page.ts';
import { kindListClaims } from '../kind-list.ts';
import { legendClaims } from '../legend.ts';
import { lookForWordsClaims } from '../look-for.ts';
import { measuredClaims } from '../measured.ts';
import { moreClaims } from '../more.ts';
import { notFoundClaims } from '../not-found.ts';
import { notLoadedClaims } from '../not-loaded.ts';
import { searchPageClaims } from '../search-page.ts';
import { searchStatusClaims } from '../search-status.ts';
import { shellClaims } from '../shell.ts';
import { siteClaims } from '../site.ts';
import { twoMachinesClaims } from '../two-machines.ts';
import { unobservableClaims } from '../unobservable.ts';
import type { Topics } from '../topics.ts';

/** What the pages around the text say. A new topic is one line here. */
export const SITE: Topics = {
  'article-figures': { entries: articleFigures, claims: articleFiguresClaims },
  'capture-files': { entries: captureFiles, claims: captureFilesClaims },
  captures: { entries: captures, claims: capturesClaims },
  'claims-told': { entries: claimsTold, claims: claimsToldClaims },
  copied: { entries: copied, claims: copiedClaims },
  diagrams: { entries: diagrams, claims: diagramsClaims },
  'embed-element': { entries: embedElement, claims: embedElementClaims },
  'embedding-page': { entries: embeddingPage, claims: embeddingPageClaims },
  'evidence-place': { entries: evidencePlace, claims: evidencePlaceClaims },
  'evidence-says': { entries: evidenceSays, claims: evidenceSaysClaims },
  evidence: { entries: evidence, claims: evidenceClaims },
  'explain-action': { entries: explainAction, claims: explainActionClaims },
  'explain-command': { entries: explainCommand, claims: explainCommandClaims },
  'explain-packet': { entries: explainPacket, claims: explainPacketClaims },
  'explain-sight': { entries: explainSight, claims: explainSightClaims },
  explain: { entries: explain, claims: explainClaims },
  gallery: { entries: gallery, claims: galleryClaims },
  glossary: { entries: glossary, claims: glossaryClaims },
  'handout-page': { entries: handoutPage, claims: handoutPageClaims },
  handout: { entries: handout, claims: handoutClaims },
  held: { entries: held, claims: heldClaims },
  'index-page': { entries: indexPage, claims: indexPageClaims },
  'kind-list': { entries: kindList, claims: kindListClaims },
  legend: { entries: legend, claims: legendClaims },
  'look-for': { entries: lookForWords, claims: lookForWordsClaims },
  measured: { entries: measured, claims: measuredClaims },
  more: { entries: more, claims: moreClaims },
  'not-found': { entries: notFound, claims: notFoundClaims },
  'not-loaded': { entries: notLoaded, claims: notLoadedClaims },
  'search-page': { entries: searchPage, claims: searchPageClaims },
  'search-status': { entries: searchStatus, claims: searchStatusClaims },
  shell: { entries: shell, claims: shellClaims },
  site: { entries: site, claims: siteClaims },
  'two-machines': { entries: twoMachines, claims: twoMachinesClaims },
  unobservable: { entries: unobservable, claims: unobservableClaims },
};
