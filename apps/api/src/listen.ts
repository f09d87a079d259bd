import { AppError } from '@gongkai/outcome';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * Begins to answer.
 *
 * @throws AppError `port-taken`
 */
export async function listen(application: NestFastifyApplication, port: number, host: string): Promise<void> {
  try {
    await application.listen(port, host);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw new AppError(
      'port-taken',
      `端口 ${port} 已被占用：请停掉占用它的程序，或用 PORT 换一个端口\nPort ${port} is taken: stop what uses it, or choose another with PORT`,
      { port, host },
      { cause },
    );
  }
}
