import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BREAK_INS, STORY } from '#scenarios/break-in.ts';
import { linkName } from '#simulation/observed-in.ts';
import { beatNames } from '#storyboard/beats.ts';
import { PATHS, PATH_MENU } from '#widgets/packet-peeler/paths.ts';
import * as blastRadius from '#widgets/blast-radius/address.ts';
import { readScene, variationIn } from '#widgets/packet-journey/address.ts';
import { menu, shownAs, scenarioCalled } from '#widgets/packet-journey/recompute.ts';
import { readAsked } from '#widgets/packet-peeler/address.ts';
import { pathId } from '#widgets/packet-peeler/entry.ts';
import { askedOf } from '#widgets/qube-types/address.ts';
import { builtSite } from '../../tools/fresh-build.ts';
import { useBrowser } from './browser.ts';
import { readDocuments, type PageDocument } from './document.ts';
import { pages, siteUrl } from './site.ts';

type Documents = ReadonlyMap<string, PageDocument>;

/** Whether a widget would follow the fragment without a word of complaint. */
function isFollowed(fragment: string): boolean {
  const name = new URLSearchParams(fragment).get('in') ?? 'seeds';
  const scenario = scenarioCalled(name);
  if (!scenario) return false;
  const offer = shownAs(scenario, variationIn(fragment, shownAs(scenario)));
  const { toldJourneys, nodes } = offer.scene;
  const links = toldJourneys.flatMap((toldJourney) => toldJourney.links.map((pair) => linkName(...pair)));
  const scene = {
    places: [...Object.keys(nodes), ...links],
    steps: beatNames(toldJourneys.map(({ steps }) => steps)),
  };
  return readScene(fragment, menu(), offer, scene).problems.length === 0;
}

/** The same for the widget that shows what a break-in takes. */
const isFollowedByBlastRadius = (fragment: string): boolean => {
  const names = BREAK_INS.map(({ name }) => name);
  const asked = blastRadius.askedBy(fragment, STORY.length, names);
  return asked.at !== undefined && asked.problems.length === 0;
};

/** The same for the trays of a qube, whose stories have nine steps at most. */
const isFollowedByTrays = (fragment: string): boolean =>
  new URLSearchParams(fragment).has('qube') && askedOf(fragment, 9).problems.length === 0;

/** The same for the packet peeler, at the walk that is asked for. */
const isFollowedByPeeler = (fragment: string): boolean => {
  const name = new URLSearchParams(fragment).get('in');
  const walk = PATHS.find((each) => pathId(each) === name);
  return walk !== undefined && readAsked(fragment, walk, PATH_MENU, walk).problems.length === 0;
};

const FOLLOWERS = [isFollowed, isFollowedByBlastRadius, isFollowedByTrays, isFollowedByPeeler];

function fragmentExists(page: PageDocument, fragment: string): boolean {
  if (page.hasWidget && fragment.includes('=')) return FOLLOWERS.some((follows) => follows(fragment));
  return fragment === '' || fragment === 'top' || page.targets.includes(fragment);
}

/** Why a link leads nowhere, or nothing when it leads somewhere. */
function faultOf(link: string, from: string, documents: Documents): string | undefined {
  const url = new URL(link, siteUrl + from);
  if (url.origin !== siteUrl) return undefined;
  const path = decodeURIComponent(url.pathname);
  const page = documents.get(path);
  if (page !== undefined) {
    const fragment = decodeURIComponent(url.hash.slice(1));
    return fragmentExists(page, fragment) ? undefined : `${link}: no such place on the page`;
  }
  const file = join(builtSite, path);
  if (!existsSync(file)) return `${link}: no such page or file`;
  return statSync(file).isDirectory() ? `${link}: needs a slash at the end` : undefined;
}

describe('Pages and what they link to', () => {
  const chromium = useBrowser('chromium');
  let documents: Documents;
  beforeAll(async () => {
    documents = await readDocuments(chromium());
  });

  test.each(pages)('Every internal link, fragment and file of %s is there.', (path) => {
    const page = documents.get(path);
    const faults = [...new Set([...(page?.links ?? []), ...(page?.loads ?? [])])]
      .map((link) => faultOf(link, path, documents))
      .filter((fault) => fault !== undefined);
    expect(faults).toEqual([]);
  });

  test.each(pages)('%s has one h1, a description, and says its language.', (path) => {
    const page = documents.get(path);
    expect(page).toMatchObject({ headings: 1, lang: expect.stringMatching(/^[a-z]{2}\b/) as string });
    expect(page?.description.length).toBeGreaterThan(20);
  });

  test.each(pages)('%s has a title that no other page has.', (path) => {
    const title = documents.get(path)?.title;
    const namesakes = [...documents.values()].filter((page) => page.title === title).map((page) => page.path);
    expect(title).not.toBe('');
    expect(namesakes).toEqual([path]);
  });
});
