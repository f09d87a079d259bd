import { localPath } from './local-path.js';

it.each([
  ['/reports/1?cell=x', '/reports/1?cell=x'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['https://elsewhere.example', '/'],
  [null, '/'],
])('sends %j to %s', (next, path) => {
  expect(localPath(next)).toBe(path);
});
