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
