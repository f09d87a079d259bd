import { installPackages } from '../install.mjs';

/** `npm start`: what is missing is installed and built, then `gongkai serve` takes over in this process. */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `需要 Node.js 20.19 以上版本，现为 ${process.version}。\nNode.js 20.19 or newer is needed; this is ${process.version}.`,
  );
  process.exit(1);
}

installPackages();
const { build } = await import('../build.mjs');
if (!(await build())) process.exit(1);
process.argv.splice(2, 0, 'serve');
await import('../../bin/gongkai.js');
