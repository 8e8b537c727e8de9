/** Terser, with the names that chunks share. */
import { minify } from 'terser';

/**
 * Names of properties that are between us and Lit, or between our own modules: no page, no document and
 * no element's public interface has them. So they can be short, as long as every chunk shortens them alike.
 */
const INTERNAL = `
  createProperty getPropertyDescriptor getPropertyOptions finalizeStyles elementStyles
  shadowRootOptions fromAttribute toAttribute useDefault noAccessor hasChanged converter
  enableUpdating getUpdateComplete shouldUpdate scheduleUpdate performUpdate willUpdate firstUpdated
  createRenderRoot renderOptions creationScope renderBefore setConnected

  announceReady renderFallback renderNote reportError requires standardOr
  sharesDate sharesZone sharesClock oneOfSeveral hasChanges statusTemplate situationOf
  situation changesAt acrossHoliday isOpeningDoubtful opensByAppointment isDoubtful isRest isNext
  isAccordion isFiltered isOriginal isCopied
  statusOf timetableOf goLive isAsking hostLive isReturn tellOf
  weekdaysSpoken unbreakable shortDate dateLists weekdayShort ofWeekday
  onWeekday onWeekdayAndDate onWeekdayAndDateWithin onDates toDate fromDate
`
  .trim()
  .split(/\s+/);

const isInternal = new RegExp(`^(?:${INTERNAL.join('|')})$`);
/** A name that is also said as text would be another one there. */
const isSaid = new RegExp(`(["'\`])(?:${INTERNAL.join('|')})\\1`);
const shortNames = Object.fromEntries(
  INTERNAL.map((name, index) => [`$${name}`, `_${index.toString(36)}`]),
);

export const minified = {
  name: 'minified',
  async renderChunk(code, { exports }) {
    const taken = exports.find((name) => isInternal.test(name)) ?? isSaid.exec(code)?.[0];
    if (taken) throw new Error(`${taken} is known by its name, and so is no internal one.`);
    return minify(code, {
      module: true,
      ecma: 2022,
      // What is inlined less often repeats itself more, and what repeats itself costs little.
      compress: { passes: 3, inline: 1, keep_fargs: false, unsafe_arrows: true, hoist_funs: true },
      format: { comments: /^!/ },
      mangle: { properties: { regex: isInternal } },
      nameCache: {
        vars: { props: namesKept(this.parse(code)) },
        props: { props: { ...shortNames } },
      },
    });
  },
};

/**
 * What a chunk gives to others keeps the name by which it does: `export{a}` is shorter than
 * `export{x as a}`, and there are dozens of them. Where two files give by the same name, the first keeps it.
 */
function namesKept({ body }) {
  const kept = new Map();
  for (const { specifiers = [] } of body) {
    for (const { local, exported, imported } of specifiers) {
      const given = (exported ?? imported)?.name;
      if (given !== undefined && given !== 'default' && !kept.has(given))
        kept.set(given, local.name);
    }
  }
  return Object.fromEntries([...kept].map(([given, own]) => [`$${own}`, given]));
}

/** Where nothing is so dear that names of properties have to be shortened. */
export const shortened = {
  name: 'shortened',
  renderChunk: (code) => minify(code, { module: true, ecma: 2022, format: { comments: /^!/ } }),
};
