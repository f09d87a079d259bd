/** Run as a child would be: tries what a document must not be able to, and prints how far it came. */
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';

function attempt(deed) {
  try {
    deed();
    return 'done';
  } catch (error) {
    return error.code;
  }
}

const [port] = process.argv.slice(2);
const network = await new Promise((resolve) => {
  const socket = connect(Number(port), '127.0.0.1');
  socket.once('connect', () => resolve('done'));
  socket.once('error', (error) => resolve(error.code));
});
const read = attempt(() => readFileSync('/etc/hostname'));
const write = attempt(() => writeFileSync(new URL('written', import.meta.url), ''));
process.stdout.write(JSON.stringify({ network, read, write, environment: Object.keys(process.env) }), () =>
  process.exit(),
);
