/**
 * Removes the translators' notes from msg(): they are extracted from the source and not needed in a
 * browser.
 */
import { resolve } from 'node:path';

const build = resolve('.build');

export const translatorNotes = {
  name: 'translator-notes',
  transform(code, id) {
    if (!id.startsWith(build) || !code.includes('desc')) return null;
    const cuts = [];
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return;
      const [message, options] = node.type === 'CallExpression' ? node.arguments : [];
      const isNote = options?.properties?.every(({ key }) => key?.name === 'desc');
      if (node.callee?.name === 'msg' && isNote) cuts.push([message.end, options.end]);
      Object.values(node).forEach(visit);
    };
    visit(this.parse(code));
    const shorter = cuts
      .sort(([a], [b]) => b - a)
      .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), code);
    return { code: shorter, map: null };
  },
};
