/** Every room's tests in one run. */
export default {
  // A machine that is busy with other things is no failed test.
  testTimeout: 60_000,
  projects: ['<rootDir>/apps/*', '<rootDir>/libs/*', '<rootDir>/tools/embedded-database', '<rootDir>/tools/repository'],
};
