/** No module depends on itself through others, not even by types. The arrows between folders are ESLint's. */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Move what both need to a module of its own.',
      severity: 'error',
      // Its types are in examples.d.ts, which the tool takes for the file itself.
      from: { pathNot: '^demo/pages/examples\\.js$' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    detectJSDocImports: true,
  },
};
