/** Assigns modules to the files of the CDN build. The files are few, since each costs a request. */
import { readFileSync } from 'node:fs';
import { slashed } from './files.mjs';
import { vendoredPath } from './vendored.mjs';

/**
 * Files that only pages with hours load: modules shared among them go to the file `hours`, and modules
 * shared by all to `base`.
 */
const HOURS = ['hours', 'opening-hours', 'service-channels', 'json-ld', 'notation'];

const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
/** The file with the runtime of @lit/localize: that of the one language, or one that several share. */
const RUNTIME = targetLocales.length === 1 ? targetLocales[0] : 'localization';

/**
 * Modules that begin a file of their own, by the end of their paths; a module that only one of them needs
 * goes to the same file. A lazy module in a file that is already loaded costs no request.
 */
const FIRST_MODULES = {
  'embedding/base': 'base',
  'locales/translate': RUNTIME,
  'rendering/restore-state': 'restore-state',
  'rendering/repair': 'restore-state',
  'atd/services': 'services',
  ...Object.fromEntries(targetLocales.map((language) => [`locales/${language}`, language])),
  'opening-hours/views/named-views': 'opening-hours-views',
  'opening-hours/preview': 'opening-hours-views',
  'views/date-answer': 'opening-hours-views',
  'views/many-offices': 'opening-hours-views',
  'views/calendar-file': 'opening-hours-views',
  'opening-hours/tag-hours': 'notation',
  'hours/period-words': 'notation',
  'source/osm-parser': 'notation',
  'source/osm-advice': 'notation-advice',
  'source/schema-org-parser': 'notation',
  'source/index': 'documents',
  'feedback-form/sending/index': 'feedback-form-sending',
  'json-ld/publisher': 'json-ld',
  'diagnostics/messages': 'messages',
  'source/document-advice': 'messages',
};

const endings = Object.entries(FIRST_MODULES);

/** The file that begins with a module. */
const fileOf = (id) => endings.find(([ending]) => slashed(id).endsWith(`/${ending}.js`))?.[1];

/**
 * Implements Rollup's `manualChunks`: a module goes to the file that alone needs it, else to the common
 * file of those that need it.
 * @param {(id: string) => string | undefined} elementOf the element whose class a module is
 */
export const chunkOf =
  (elementOf) =>
  (id, { getModuleInfo }) => {
    const users = usersOf(id, getModuleInfo, elementOf);
    if (users.length < 2) return users[0];
    const elements = [...new Set(users.map(elementBehind))];
    if (elements.length === 1 && elements[0] !== undefined) return elements[0];
    return elements.every((name) => HOURS.includes(name)) ? 'hours' : 'base';
  };

/** The element that loads a file: `opening-hours-views`, for example, is loaded only by `opening-hours`. */
const elementBehind = (file) => /^(opening-hours|feedback-form|notation)/.exec(file)?.[0] ?? file;

/** The files whose modules need a module. */
function usersOf(id, getModuleInfo, elementOf, seen = new Set()) {
  if (seen.has(id)) return [];
  seen.add(id);
  const own = elementOf(id) ?? fileOf(id);
  // Latvian, the source language, needs no more of @lit/localize; its index imports the rest only to export
  // it.
  const isLocalize = vendoredPath(id)?.startsWith('vendor/lit-localize/');
  if (isLocalize && !/(lit-localize|install|default-msg|str-tag)\.js$/.test(id)) return [RUNTIME];
  if (own !== undefined) return [own];
  const above = getModuleInfo(id).importers.flatMap((each) =>
    usersOf(each, getModuleInfo, elementOf, seen),
  );
  return [...new Set(above)];
}
