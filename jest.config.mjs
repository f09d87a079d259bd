/** Every room's tests in one run. */
export default {
  projects: ['<rootDir>/apps/*', '<rootDir>/libs/*', '<rootDir>/tools/embedded-database', '<rootDir>/tools/repository'],
};
