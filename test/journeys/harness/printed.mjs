// Server-rendered pages, under the strictest policy.

import { renderWidget } from 'atd-widgets/ssr';
import { hostPage, loader, witness, witnessRoute } from './host-page.mjs';
import { serve } from './server.mjs';

export const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html atd-widgets 'allow-duplicates'";
/** A page that allows no style inside it. */
export const linked = { styles: '/cdn/' };
export const fourTags = `
  <atd-opening-hours></atd-opening-hours>
  <atd-service-channels></atd-service-channels>
  <atd-client-rights></atd-client-rights>
  <atd-feedback-form endpoint="/feedback"></atd-feedback-form>`;

/** Serves a page with such a body, printed. */
export async function servePrinted(
  body,
  { csp = strict, head = witness + loader, routes = {}, lang } = {},
) {
  const html = await renderWidget(hostPage({ lang, head, body }), linked);
  return serve({ routes: { ...witnessRoute, ...routes, '/': { body: html, csp } } });
}
