import { settingsFrom } from './settings.js';

it('has a default for everything but the database', () => {
  expect(settingsFrom({ DATABASE_URL: 'postgres://x' })).toMatchObject({
    databaseUrl: 'postgres://x',
    redisUrl: undefined,
    host: '127.0.0.1',
    port: 3000,
    fileStore: expect.stringMatching(/\.gongkai.files$/u) as string,
    webRoot: expect.stringMatching(/apps.web.dist$/u) as string,
    trustProxy: false,
  });
});

it('names what is missing or wrong', () => {
  expect(() => settingsFrom({})).toThrow('DATABASE_URL');
  expect(() => settingsFrom({ DATABASE_URL: 'x', PORT: 'many' })).toThrow('PORT');
});
