// A standard at an address, over real HTTP, with the faults that servers have.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  answer,
  atd,
  document as feed,
  engines,
  hostPage,
  loader,
  municipality,
  openPage,
  serve,
  shown,
  testimony,
  untilShown,
  witness,
  witnessRoute,
} from './harness.mjs';

/** What the page's editor has put into each tag. */
const own = 'Darba laiks: www.piekraste.example';
const tags = ['atd-opening-hours', 'atd-service-channels', 'atd-client-rights'];
const body = (src) => tags.map((tag) => `<${tag} src="${src}">${own}</${tag}>`).join('');
/** What only ATD has, and nobody may take for the municipality's. */
const foreign = /Autotransporta|Cēsis|Daugavpils|videonovērošana|67280485/;

describe('a standard at an address', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      before(async () => (page = await openPage(engine)));

      /** Opens a page of the host, whose documents come from another origin. */
      async function open(route, { head = '', html = body } = {}) {
        const source = await serve({ routes: { '/standards.json': route } });
        const address = source.url('/standards.json');
        const host = await serve({
          routes: {
            '/': hostPage({ head: witness + head, body: html(address) + loader }),
            ...witnessRoute,
          },
        });
        await page.goto(host.url('/'));
        const said = async () => (await testimony(page)).console.map(({ text }) => text).join('\n');
        return { source, host, said, close: () => Promise.all([source.close(), host.close()]) };
      }

      /** What a warning says is a file of its own, and comes later. */
      const untilSaid = (part) =>
        page.waitFor(
          (wanted) => window.document.testimony().console.some(({ text }) => text.includes(wanted)),
          part,
        );

      async function showsOwnContent() {
        for (const tag of tags)
          assert.match(await shown(page, tag), /www\.piekraste\.example/, tag);
      }

      it('is shown by all elements alike, from another origin, asked for once', async () => {
        const { source, said, close } = await open(feed(municipality));
        await untilShown(page, 'atd-opening-hours', 'Ostas nodaļa');
        await untilShown(page, 'atd-service-channels', 'dome@piekraste.example');
        await untilShown(page, 'atd-client-rights', 'Mūsu solījums iedzīvotājiem');
        for (const tag of tags) assert.doesNotMatch(await shown(page, tag), foreign);
        assert.equal(source.requests.length, 1);
        // No header of ours: another origin would have to answer a preflight.
        assert.equal(source.requests[0].method, 'GET');
        assert.equal(await said(), '');
        await close();
      });

      it('may be named once for the page', async () => {
        const { close } = await open(feed(municipality), {
          html: (src) =>
            `<meta name="atd-src" content="${src}"><atd-opening-hours></atd-opening-hours>`,
        });
        await untilShown(page, 'atd-opening-hours', 'Novada dome');
        assert.doesNotMatch(await shown(page, 'atd-opening-hours'), foreign);
        await close();
      });

      const broken = municipality();
      broken.exceptions[0].from = '23.12.2026';
      const faults = {
        'that is not found': [answer('', { status: 404 }), /HTTP status 404/],
        'whose server fails': [answer('', { status: 500 }), /HTTP status 500/],
        'that is a page of HTML': [
          answer('<!doctype html><title>Ieiet</title>'),
          /expected: JSON/i,
        ],
        'of ten megabytes': [answer(`"${'ā'.repeat(10_000_000)}"`), /more than 2000000 characters/],
        'of another format': [answer({ ...municipality(), formatVersion: 9 }), /formatVersion/],
        'with an exception that cannot be read': [answer(broken), /exceptions\[0\]\.from/],
        'that its server gives to nobody else': [{ body: municipality() }, /CORS/],
        'whose connection breaks': [{ drop: true }, /connect-src/],
      };
      for (const [what, [route, told]] of Object.entries(faults)) {
        it(`${what}, leaves the tag's own content and tells the integrator`, async () => {
          const { said, close } = await open(typeof route === 'object' ? () => route : route);
          await page.waitFor(
            (count) =>
              window.document.testimony().events.filter((e) => e === 'atd-ready').length === count,
            tags.length,
          );
          await showsOwnContent();
          assert.match(await said(), told);
          const { events, errors } = await testimony(page);
          assert.equal(events.filter((each) => each === 'atd-error').length, tags.length);
          assert.deepEqual(errors, []);
          await close();
        });
      }

      it("that is slow leaves the tag's own content until it comes", async () => {
        const { close } = await open(() => ({ ...answer(municipality()), delay: 2500 }));
        await page.waitFor(() => window.document.querySelector('atd-opening-hours').hasUpdated);
        await showsOwnContent();
        await untilShown(page, 'atd-opening-hours', 'Ostas nodaļa');
        await close();
      });

      it('that is late and has no content to show meanwhile says so in a sentence', async () => {
        const { close } = await open(
          { delay: Infinity },
          {
            html: (src) => `<atd-opening-hours src="${src}"></atd-opening-hours>`,
          },
        );
        await page.waitFor(() =>
          window.document
            .querySelector('atd-opening-hours')
            .shadowRoot?.textContent.includes('Informācija šobrīd nav pieejama.'),
        );
        await close();
      });

      it('that is wrong in one office loses that office alone, and says where', async () => {
        const spoiled = municipality();
        spoiled.department[1].openingHours = 'Tu-Fr 25:00-16:00';
        const { close } = await open(feed(() => spoiled));
        await untilShown(page, 'atd-opening-hours', 'Novada dome');
        assert.doesNotMatch(await shown(page, 'atd-opening-hours'), /Ostas nodaļa/);
        await untilShown(page, 'atd-service-channels', 'Novada dome');
        await untilSaid('department[1].openingHours');
        await close();
      });

      it('that has hours which are hardly meant, or wrong, says what was probably meant', async () => {
        const doubtful = municipality();
        doubtful.department[0].openingHours = 'Mo-Fr 08:00-12:00; 13:00-17:00';
        delete doubtful.department[0].openingHoursSpecification;
        doubtful.department[1].openingHours = 'Tu-Fr, 09:00-16:00';
        const { said, close } = await open(feed(() => doubtful));
        await untilShown(page, 'atd-opening-hours', '13.00–17.00');
        await page.waitFor(() => {
          const texts = document.testimony().console.map(({ text }) => text);
          return ['never holds', 'perhaps Tu-Fr'].every((part) =>
            texts.some((text) => text.includes(part)),
          );
        });
        const told = await said();
        assert.match(told, /department\[0\]\.openingHours.*perhaps Mo-Fr 08:00-12:00,13:00-17:00/);
        assert.match(told, /department\[1\]\.openingHours.*perhaps Tu-Fr 09:00-16:00/);
        await close();
      });

      it('from a country whose holidays are not known says so, and so is the integrator told', async () => {
        const { close } = await open(
          feed(() => ({ ...municipality(), timeZone: 'Europe/Tallinn' })),
        );
        await untilShown(page, 'atd-opening-hours', 'Vietējās svētku dienas šeit nav ņemtas vērā');
        await untilShown(page, 'atd-service-channels', 'Vietējās svētku dienas šeit nav ņemtas');
        await untilSaid('public holidays in Europe/Tallinn are not known');
        await close();
      });

      it("of ATD's that cannot be read is replaced by what is built in, which is ATD's too", async () => {
        const { close } = await open(answer({ ...atd(), formatVersion: 9 }));
        await untilShown(page, 'atd-opening-hours', 'Cēsis');
        await untilShown(page, 'atd-service-channels', 'riga.kac@atd.lv');
        await untilShown(page, 'atd-client-rights', 'Profesionalitāte');
        await close();
      });

      it("of ATD's gives way to what is built in where that is newer", async () => {
        const old = { ...atd(), dateModified: '2020-01-01' };
        old.department[0].name = { lv: 'Vecā Rīga' };
        const { close } = await open(feed(() => old));
        await untilShown(page, 'atd-opening-hours', 'Rīga');
        assert.doesNotMatch(await shown(page, 'atd-opening-hours'), /Vecā Rīga/);
        await close();
      });

      for (const address of ['javascript:alert(1)', 'data:application/json,{}', ' ', 'http://[']) {
        it(`that is no address of the web is asked of nobody: "${address}"`, async () => {
          const { host, said, close } = await open(
            { status: 404 },
            { html: () => `<atd-opening-hours src="${address}">${own}</atd-opening-hours>` },
          );
          await page.waitFor(() => window.document.testimony().events.includes('atd-ready'));
          assert.equal(await shown(page, 'atd-opening-hours'), own);
          assert.ok((await said()).includes(`src="${address}"`));
          const { errors } = await testimony(page);
          assert.deepEqual(errors, []);
          const asked = host.requests.map(({ path }) => path);
          assert.equal(asked.filter((path) => path === '/').length, 1);
          await close();
        });
      }
    });
  }
});
