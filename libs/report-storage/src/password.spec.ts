import { hashPassword, verifyPassword } from './password.js';

it('knows the password again, and no other', async () => {
  const hash = await hashPassword('密码 gongkai');
  expect(await verifyPassword('密码 gongkai', hash)).toBe(true);
  expect(await verifyPassword('密码 gongkaj', hash)).toBe(false);
  expect(await verifyPassword('密码 gongkai', 'broken')).toBe(false);
});

it('hashes the same password differently each time', async () => {
  expect(await hashPassword('a')).not.toBe(await hashPassword('a'));
});
