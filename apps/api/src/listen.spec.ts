import { createServer, type AddressInfo } from 'node:net';

import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

import { listen } from './listen.js';

@Module({})
class NothingModule {}

it('says in both languages that the port is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const application = await NestFactory.create<NestFastifyApplication>(NothingModule, new FastifyAdapter());
  application.useLogger(false);
  try {
    await expect(listen(application, port, '127.0.0.1')).rejects.toMatchObject({
      code: 'port-taken',
      message: expect.stringMatching(new RegExp(`端口 ${port} 已被占用[^]*Port ${port} is taken`, 'u')) as string,
    });
  } finally {
    await application.close();
    other.close();
  }
});
