import { fileURLToPath } from 'node:url';

export default {
  mode: 'production',
  entry: './app.js',
  output: {
    filename: 'app.js',
    path: fileURLToPath(new URL('dist-webpack', import.meta.url)),
    publicPath: 'auto',
  },
};
