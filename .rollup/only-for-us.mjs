/**
 * What our dependencies do that nothing in a browser build asks for. A bundler cannot see that it is never
 * used; so it is taken out by name, and a build fails where a name is gone.
 */

/** A path as rollup writes it, whatever the machine. */
const slashed = (path) => path.replaceAll('\\', '/');

/**
 * Of luxon's zones we ask for offsets alone. A bundler keeps all methods of a class that is used, so the
 * others are taken out here: they print names and offsets in ways that nothing in this build asks for.
 * So is the way around browsers without `formatToParts`, all of which are older than those we name.
 */
const ofZones = ['constructor', 'create', 'isValidZone', 'offset', 'isValid', 'name'];
const wayAround =
  /dtf\.formatToParts\s*\?\s*(partsOffset\(dtf, date\))\s*:\s*hackyOffset\(dtf, date\)/;
export const onlyOffsets = {
  name: 'only-offsets',
  transform(code, id) {
    if (!slashed(id).includes('/node_modules/luxon/')) return null;
    const classes = this.parse(code).body.flatMap((node) =>
      node.type === 'ClassDeclaration' ? [node] : (node.declarations ?? []).map(({ init }) => init),
    );
    const methodsOf = (name) => classes.find((node) => node?.id?.name === name)?.body.body;
    const unused = [
      ...methodsOf('Zone'),
      ...methodsOf('IANAZone').filter(({ key }) => !ofZones.includes(key.name)),
    ].sort((a, b) => b.start - a.start);
    const kept = unused.reduce(
      (text, { start, end }) => text.slice(0, start) + text.slice(end),
      code,
    );
    if (!wayAround.test(kept)) throw new Error('luxon has changed: see only-offsets.');
    return { code: kept.replace(wayAround, '$1'), map: null };
  },
};

/**
 * What Lit does for others than us: for browsers older than any we name, for polyfills, decorators and
 * hydration, and for other copies of Lit.
 */
const forOthers = {
  'css-tag': [[/\w+\.ShadowRoot&&\(.*?CSSStyleSheet\.prototype/, '!0']],
  'reactive-element': [
    [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh)/, ''],
    [/static addInitializer\(.*?\}/, ''],
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  ],
  'lit-html': [
    [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  ],
  'lit-element': [
    [/\w+\.litElementPolyfillSupport/, 'void 0'],
    [/\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, '0'],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  ],
};
export const onlyForUs = {
  name: 'only-for-us',
  transform(code, id) {
    const [, name] = /\/node_modules\/(?:@lit\/|lit).*\/([\w-]+)\.js$/.exec(slashed(id)) ?? [];
    const short = (forOthers[name] ?? []).reduce((text, [pattern, instead]) => {
      if (!pattern.test(text)) throw new Error(`${name} of Lit has changed: ${pattern} is gone.`);
      return text.replace(pattern, instead);
    }, code);
    return short === code ? null : { code: short, map: null };
  },
};
