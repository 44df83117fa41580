import type { Page } from 'puppeteer-core';

/** Lets the page save into a folder, and waits until it has: the name of the file. Chromium has it. */
export async function savedFile(page: Page, folder: string, act: () => Promise<void>): Promise<string> {
  const session = await page.createCDPSession();
  const { id } = page.browserContext();
  await session.send('Browser.setDownloadBehavior', {
    ...(id !== undefined && { browserContextId: id }),
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  const name = new Promise<string>((named) => {
    session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => named(suggestedFilename));
  });
  const done = new Promise<void>((finished) => {
    session.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') finished();
    });
  });
  await act();
  await done;
  return name;
}
