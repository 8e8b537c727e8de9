/** Pages that are served as XML, where Lit's templates are not valid. */
import { aTimeout, expect, fixture, fixtureCleanup } from '@open-wc/testing';

afterEach(() => fixtureCleanup());

const OWN = 'Pirmdienās 8.30–12.00';

/** Opens a page whose head has a script; `warned` has all that its console has got. */
async function openPage(script: string) {
  const url = new URL(script, import.meta.url).href;
  const page = `<?xml version="1.0" encoding="UTF-8"?>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="lv">
      <head>
        <title>Lapa</title>
        <script>warned = []; console.warn = (text) => warned.push(text); addEventListener('error', ({ message }) => warned.push(message)); addEventListener('unhandledrejection', ({ reason }) => warned.push(reason))</script>
        <script type="module" src="${url}"></script>
        <script type="module">self.ran = true</script>
      </head>
      <body>
        <atd-opening-hours><p>${OWN}</p></atd-opening-hours>
        <atd-client-rights><p>${OWN}</p></atd-client-rights>
        <div class="atd-opening-hours atd-view-badge"><p>${OWN}</p></div>
        <svg xmlns="http://www.w3.org/2000/svg"><font-face/><missing-glyph/></svg>
      </body>
    </html>`;
  const room = await fixture<HTMLElement>('<div><iframe title="Lapa"></iframe></div>');
  const frame = room.querySelector('iframe')!;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = URL.createObjectURL(new Blob([page], { type: 'application/xhtml+xml' }));
  await loaded;
  await aTimeout(500);
  return frame.contentWindow as unknown as typeof globalThis & { warned: unknown[]; ran?: true };
}

describe('a page that is served as application/xhtml+xml', () => {
  for (const script of [
    '../../../components/index.ts',
    '../../../components/embedding/loader.ts',
    '../../../components/embedding/all-in-one.ts',
  ]) {
    it(`shows the content of the tags, and names the cause once if it runs: ${script}`, async () => {
      const page = await openPage(script);
      const paragraphs = [...page.document.querySelectorAll('p')];
      expect(paragraphs.map((each) => each.checkVisibility())).to.deep.equal([true, true, true]);
      expect(page.document.body.textContent.split(OWN).length).to.equal(4);
      // Chromium and WebKit run no modules there, so that nothing of ours can write.
      if (!page.ran) expect(page.warned).to.deep.equal([]);
      else {
        expect(page.warned.length).to.equal(1);
        expect(page.warned[0]).to.contain('the page is application/xhtml+xml. Expected:');
      }
    });
  }
});
