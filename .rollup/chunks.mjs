/** Which file of the CDN build a module goes to: few files, since each costs a request. */
import { slashed } from './files.mjs';
import { vendoredPath } from './vendored.mjs';

/** The files that are only on pages that tell hours: what they share is one file, what all share another. */
const HOURS = ['hours', 'opening-hours', 'service-channels', 'json-ld'];

/**
 * Modules that open a file, by the end of their paths: each goes there with all that it alone needs. A module that
 * is loaded on demand from a file that is there from the start costs no request.
 */
const OPENS = {
  'embedding/base': 'base',
  'rendering/restore-state': 'restore-state',
  'rendering/repair': 'restore-state',
  'atd/services': 'services',
  'locales/en': 'en',
  'opening-hours/views/others': 'opening-hours-views',
  'opening-hours/preview': 'opening-hours-views',
  'opening-hours/tag-hours': 'notation',
  'source/osm-parser': 'notation',
  'source/osm-advice': 'notation-advice',
  'source/schema-org-parser': 'notation',
  'source/index': 'documents',
  'feedback-form/sending/index': 'feedback-form-sending',
  'json-ld/publisher': 'json-ld',
  'diagnostics/messages': 'messages',
};

const endings = Object.entries(OPENS);

/** The file that a module opens. */
const openedBy = (id) => endings.find(([ending]) => slashed(id).endsWith(`/${ending}.js`))?.[1];

/**
 * For Rollup's `manualChunks`: a module goes to the file of the only one that needs it, else to what those who
 * need it have in common.
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

/** `opening-hours-views` is only asked for where `opening-hours` is there. */
const elementBehind = (file) => /^(opening-hours|feedback-form|notation)/.exec(file)?.[0] ?? file;

/** The files whose modules need a module. */
function usersOf(id, getModuleInfo, elementOf, seen = new Set()) {
  if (seen.has(id)) return [];
  seen.add(id);
  const own = elementOf(id) ?? openedBy(id);
  // Latvian, the source, needs no more of @lit/localize; its index imports the rest only to export it.
  const isLocalize = vendoredPath(id)?.startsWith('vendor/lit-localize/');
  if (isLocalize && !/(lit-localize|install|default-msg|str-tag)\.js$/.test(id)) return ['en'];
  if (own !== undefined) return [own];
  const above = getModuleInfo(id).importers.flatMap((each) =>
    usersOf(each, getModuleInfo, elementOf, seen),
  );
  return [...new Set(above)];
}
