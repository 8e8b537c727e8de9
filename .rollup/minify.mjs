/** Minifies the files for browsers with Terser. */
import { minify as terser } from 'terser';

export const minify = {
  name: 'minify',
  renderChunk: (code) =>
    terser(code, {
      module: true,
      ecma: 2022,
      // HTTP compression shrinks repeated code better than code that is inlined into many places.
      compress: { passes: 3, inline: 1, keep_fargs: false, unsafe_arrows: true, hoist_funs: true },
      format: { comments: /^!/ },
    }),
};
