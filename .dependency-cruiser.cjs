/** No file may, over any detour, import itself. Entities are let off: their relations are mutual by nature. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: 'report-storage/src/entities/' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      conditionNames: ['@gongkai/source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
