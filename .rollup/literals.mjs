/** The HTML and CSS inside template literals, shorter. */
import { resolve } from 'node:path';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

const build = resolve('.build');

/** Our CSS is nested and newer than the usual minifiers: nothing but comments and spaces goes. */
export function minifyCss(css) {
  // Strings, lit's expressions, and `--x: ;`, which older browsers take for no value without a space.
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
 * Spaces between tags shrink to one and never vanish. A template inside msg() stays as it is: its
 * translation is looked up by a hash of its very text.
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
