/** Every room's tests in one run. */
export default {
  projects: ['<rootDir>/apps/*', '<rootDir>/libs/*', '<rootDir>/tools/embedded-database'],
  reporters: ['default', '<rootDir>/tools/test/closing-line-reporter.mjs'],
};
