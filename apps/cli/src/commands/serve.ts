import { EXIT, type Io, UsageProblem } from '../io.js';
import { parse } from '../options.js';
import { serve } from '../serve/serve.js';
import { serveSettings } from '../serve/settings.js';

/** gongkai serve: runs until it is told to stop (Ctrl-C, SIGTERM). */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { positionals } = parse(args, {});
  if (positionals.length > 0) throw new UsageProblem({ zh: 'serve 不带参数', en: 'serve takes no arguments' });
  const told = stopSignal();
  const serving = await serve(serveSettings(process.env), io.out);
  await told;
  io.out('正在停止… / Stopping …');
  await serving.stop();
  io.out('已停止。/ Stopped.');
  return EXIT.good;
}

/** The first signal asks for an orderly end; whoever asks again while that lasts gets an immediate one. */
function stopSignal(): Promise<void> {
  return new Promise((told) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        told();
      });
    }
  });
}
