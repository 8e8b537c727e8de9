// The picture of the documents: ATD's hours at three moments, each in a frame with a clock of its own.

import { readFileSync } from 'node:fs';

/** Chosen for what is hard: a break, a day that ends early, and a working day that a decree has moved. */
export const MOMENTS = [
  {
    at: '2026-12-02T12:15:00+02:00',
    title: { en: '2 December, 12:15', lv: '2. decembris, 12.15' },
    about: { en: 'a lunch break', lv: 'pusdienu pārtraukums' },
  },
  {
    at: '2026-12-23T12:30:00+02:00',
    title: { en: '23 December, 12:30', lv: '23. decembris, 12.30' },
    about: { en: 'closed from 12:00', lv: 'slēgts no plkst. 12.00' },
  },
  {
    at: '2026-06-22T10:00:00+03:00',
    title: { en: '22 June, 10:00', lv: '22. jūnijs, 10.00' },
    about: { en: 'a moved working day', lv: 'pārcelta darba diena' },
  },
];

/** A clerk would publish this for 23 December. */
const EXCEPTION = {
  kind: 'closed',
  from: '2026-12-23',
  times: [['12:00', '24:00']],
  reason: { lv: 'Ziemassvētku pasākums', en: 'Christmas event' },
};

/** @returns {Record<string, string | { body: object }>} the pages and the document in a language, by their paths */
export function routes(lang) {
  const standard = JSON.parse(readFileSync('dist/cdn/standard.json', 'utf8'));
  const document = { ...standard, dateModified: '2026-12-18', exceptions: [EXCEPTION] };
  const frames = MOMENTS.map(({ at }, index) => [`/moment-${index}`, moment(at, lang)]);
  return {
    '/': overview(lang),
    '/document.json': { body: document },
    ...Object.fromEntries(frames),
  };
}

function overview(lang) {
  const figures = MOMENTS.map(
    ({ title, about }, index) => `<figure>
      <figcaption><b>${title[lang]}</b><br>${about[lang]}</figcaption>
      <iframe src="/moment-${index}" title="${about[lang]}"></iframe>
    </figure>`,
  );
  return `<!doctype html>
    <html lang="${lang}">
      <title>Three moments</title>
      <style>
        body { display: flex; gap: 12px; margin: 0; padding: 12px; background: #f1f1ee; font: 15px/1.4 sans-serif; }
        figure { flex: 1; margin: 0; padding: 12px; border-radius: 8px; background: #fff; }
        figcaption { padding: 0 0 8px; color: #333; }
        iframe { width: 100%; height: 410px; border: 0; }
      </style>
      ${figures.join('')}
    </html>`;
}

/** A page of the host at a moment. The attribute \`now\` would show that it is a preview. */
function moment(at, lang) {
  return `<!doctype html>
    <html lang="${lang}">
      <title>Darba laiks</title>
      <script>
        const ahead = Date.parse('${at}') - Date.now();
        Date = class extends Date {
          constructor(...args) {
            super(...(args.length > 0 ? args : [Date.now()]));
          }
          static now() {
            return super.now() + ahead;
          }
        };
      </script>
      <script type="module" src="/cdn/atd-widgets.js"></script>
      <style>body { margin: 0; font: 14px/1.4 sans-serif; }</style>
      <atd-opening-hours office="riga" src="/document.json" view="compact"></atd-opening-hours>
    </html>`;
}
