/** Minifies the HTML and CSS inside template literals. */
import { resolve } from 'node:path';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

const build = resolve('.build');

/**
 * Removes comments and spaces from CSS, and changes nothing else: the style sheets use nesting and newer
 * syntax than the usual minifiers know.
 */
export function minifyCss(css) {
  // Keeps strings, Lit's expressions, and `--x: ;`, which older browsers parse as no value without the
  // space.
  const kept = String.raw`:\s+(?=[;}])|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|@TEMPLATE_EXPRESSION_*\(\);?`;
  return css
    .replace(new RegExp(String.raw`(${kept})|/\*[\s\S]*?\*/`, 'g'), '$1')
    .replace(
      new RegExp(String.raw`(${kept})|\s*([{};,])\s*|(:)\s+|(\s)\s*`, 'g'),
      (_, keep, mark, colon, space) => keep ?? mark ?? colon ?? (space && ' '),
    )
    .trim();
}

/**
 * Reduces spaces between tags to one, and never removes all. A template inside msg() stays unchanged, since
 * its translation is looked up by a hash of its exact text.
 */
export const literals = {
  name: 'literals',
  async transform(code, id) {
    if (!id.startsWith(build)) return null;
    const isMessage = ({ parts }) => /\bmsg\(\s*html\s*`$/.test(code.slice(0, parts[0].start));
    const html = minifyTemplateLiterals({
      failOnError: true,
      options: {
        shouldMinify: (template) => /^(html|svg)$/.test(template.tag ?? '') && !isMessage(template),
        minifyOptions: {
          conservativeCollapse: true,
          decodeEntities: false,
          minifyCSS: false,
          minifyJS: false,
          removeEmptyAttributes: false,
        },
      },
    });
    const css = minifyTemplateLiterals({
      failOnError: true,
      options: { shouldMinify: () => false, minifyOptions: { minifyCSS: minifyCss } },
    });
    const first = await html.transform.call(this, code, id);
    const second = await css.transform.call(this, first?.code ?? code, id);
    return (second?.code ?? first?.code) ? { code: second?.code ?? first.code, map: null } : null;
  },
};
