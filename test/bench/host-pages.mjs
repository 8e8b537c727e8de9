/**
 * The page of a municipality with a tag, which differs between contestants only in the script line and the
 * tag.
 */
import { readFileSync } from 'node:fs';
import { renderWidget } from 'atd-widgets/ssr';

/** As the embed builder writes it. */
const hoursInside = `<p>Klientu apkalpošanas centri: Rīga, Cēsis, Daugavpils, Liepāja</p>
<ul>
  <li>pirmdienās: 8.30–12.00, 13.00–17.30</li>
  <li>no otrdienas līdz ceturtdienai: 8.30–12.00, 13.00–16.30</li>
  <li>piektdienās: 8.30–12.00, 12.30–15.30</li>
  <li>no sestdienas līdz svētdienai: slēgts</li>
</ul>
<p>Pēc klientu apkalpošanas standarta; dati 22.11.2026. Aktuālais darba laiks: <a href="https://www.atd.lv/">www.atd.lv</a>, tālrunis <a href="tel:+37167280485">+371 67280485</a>.</p>`;
const linkInside =
  '<p>Aktuālā informācija: <a href="https://www.atd.lv/">www.atd.lv</a>, tālrunis <a href="tel:+37167280485">+371 67280485</a>.</p>';

const paragraph = `<p>Autobusu pieturu saraksts un maršrutu izmaiņas tiek publicētas reizi mēnesī. Jautājumus par
kustības sarakstiem, biļešu cenām un atvieglojumiem iedzīvotāji var uzdot klātienē, pa tālruni vai rakstiski.</p>`;

/** Without it the form has something to tell its integrator. */
const privacy = '<p slot="privacy">Datus apstrādā iestāde.</p>';

/**
 * A tag with what stands in it until its script has come.
 * @param {string} tag
 * @param {string} [attributes]
 */
export function element(tag, attributes = '') {
  const inside = tag.endsWith('hours') ? hoursInside : linkInside;
  return `<${tag}${attributes && ` ${attributes}`}>${inside}${tag.includes('form') ? privacy : ''}</${tag}>`;
}

/**
 * @param {string} script the address of the script
 * @param {string} body
 * @param {string} [head] lines after the script
 */
export function hostPage(script, body, head = '') {
  return `<!doctype html>
<html lang="lv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kontakti</title>
<script type="module" src="${script}"></script>
${head}</head>
<body>
<h1>Kontakti</h1>
${paragraph}
${body}
${paragraph.repeat(5)}
</body>
</html>`;
}

/** The same page with the lines that the embed builder gives for a quicker first load. */
export function preloading(script, body) {
  const { preload } = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
  const folder = script.replace(/[^/]*$/, '');
  const lines = preload['opening-hours'].map(
    (path) => `<link rel="modulepreload" href="${folder}${path}">\n`,
  );
  return hostPage(script, body, lines.join(''));
}

/** The same page with its tags rendered by a server. */
export function serverRendered(script, body) {
  // The document beside the script is the built-in one, of which the advice would speak.
  return renderWidget(hostPage(script, body), { report: () => {} });
}
