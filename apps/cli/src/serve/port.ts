import { createServer } from 'node:net';

import { AppError } from '@gongkai/outcome';

/**
 * Looks whether the port can be had, before anything slow is started.
 *
 * @throws AppError `port-taken`
 */
export async function expectFreePort(port: number, host: string): Promise<void> {
  await new Promise<void>((free, taken) => {
    const probe = createServer();
    probe.once('error', (cause: NodeJS.ErrnoException) => {
      taken(new AppError('port-taken', adviceFor(cause.code, port), { port, host }, { cause }));
    });
    probe.listen(port, host, () =>
      probe.close(() => {
        free();
      }),
    );
  });
}

function adviceFor(code: string | undefined, port: number): string {
  const another = String(port + 1);
  if (code === 'EACCES') return `端口 ${port} 需要管理员权限。请换一个端口，例如 PORT=8080 npm start。`;
  return `端口 ${port} 已被别的程序占用。请先停掉它，或者换一个端口，例如 PORT=${another} npm start。`;
}
