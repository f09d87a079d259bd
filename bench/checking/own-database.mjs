import { randomUUID } from 'node:crypto';

/** Runs `measure` on a database of its own on the server that GONGKAI_TEST_DATABASE_URL names, and drops it. */
export async function ownDatabase({ migrate, openDatabase }, measure) {
  const server = process.env.GONGKAI_TEST_DATABASE_URL;
  if (!server) throw new Error('GONGKAI_TEST_DATABASE_URL names no PostgreSQL to measure on');
  const name = `gongkai_bench_${randomUUID().replaceAll('-', '')}`;
  const admin = await openDatabase(server, { poolSize: 1 });
  await admin.query(`CREATE DATABASE "${name}"`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  try {
    await migrate(url.href);
    const source = await openDatabase(url.href, { poolSize: 4 });
    const measured = await measure(source, url.href);
    await source.destroy();
    return measured;
  } finally {
    await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
    await admin.destroy();
  }
}
