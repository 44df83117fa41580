import { speak } from '#voice';

/** Said to whoever builds the site: for a host of their own, or with an article of theirs. */
export const siteProblems = speak({
  notAnAddress: (given: string) =>
    `N007: SITE is “${given}”. It must be the address of a host, such as https://your.example, with nothing after it.`,
  folder: (given: string) =>
    `N008: SITE is “${given}”, which names a folder. Whole addresses begin at the root of a host: give the site a host name of its own, or leave SITE out. A copy works in any folder; its canonical links then lead to the original.`,
  noSection: (page: string, section: string, sections: readonly string[]) =>
    `N009: a keyword of ${page} leads to “#${section}”, and no heading there has that anchor. Correct “keywords” at the head of the article: ${sections.join(', ')}.`,
});
