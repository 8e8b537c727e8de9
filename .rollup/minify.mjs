/** Terser, for files that a browser loads. */
import { minify as terser } from 'terser';

export const minify = {
  name: 'minify',
  renderChunk: (code) =>
    terser(code, {
      module: true,
      ecma: 2022,
      // Compression does better with repeated code than with what is inlined into many places.
      compress: { passes: 3, inline: 1, keep_fargs: false, unsafe_arrows: true, hoist_funs: true },
      format: { comments: /^!/ },
    }),
};
