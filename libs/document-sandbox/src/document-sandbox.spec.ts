import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { jest } from '@jest/globals';

import { childCommand } from './child-command.js';
import { DocumentSandbox, SandboxClosed } from './document-sandbox.js';
import { USUAL_LIMITS, type SandboxLimits } from './sandbox-limits.js';
import { sandboxLimits, systemLimits } from './system-limits.js';

// Each test starts processes, each of which loads the whole program.
jest.setTimeout(60_000);

const SEED = readFileSync(join(import.meta.dirname, '../../../../shared/seed/yanchi-science-2023.txt'));
/** Takes some time to read, and much to hold. */
const LONG = new TextEncoder().encode(`${'本机关全年公开信息 15 条。'.repeat(10)}\n`.repeat(6000));

let sandbox = new DocumentSandbox();

function open(limits: Partial<SandboxLimits> = {}): DocumentSandbox {
  sandbox = new DocumentSandbox(limits);
  return sandbox;
}

afterEach(() => sandbox.close());

/** What a script prints that is run as a child would be. */
async function printedBy(script: string, limits: SandboxLimits, ...given: string[]): Promise<string> {
  const entry = join(import.meta.dirname, 'testing', script);
  const { program, parameters } = childCommand(limits, systemLimits(), entry);
  const child = spawn(program, [...parameters, ...given], { env: {}, stdio: ['ignore', 'pipe', 'ignore'] });
  let printed = '';
  for await (const piece of child.stdout) printed += String(piece);
  return printed;
}

it('reads a report as the pipeline does', async () => {
  const { document, reading, findings } = await open().read(SEED);
  expect(reading).toMatchObject({ kind: 'annual-report', agency: '盐池县科学技术局', year: 2023 });
  expect(document?.format).toBe('text');
  expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
});

it.each(['txt', 'html', 'docx', 'xlsx', 'pdf'])('reads a report in %s within its limits', async (format) => {
  const bytes = readFileSync(join(import.meta.dirname, `../../../samples/retold/retold.${format}`));
  const { reading } = await open().read(bytes);
  expect(reading).toMatchObject({ kind: 'annual-report', agency: '盐池县科学技术局', year: 2023 });
});

it('reads a picture within its limits, and ends one that takes too long', async () => {
  const picture = readFileSync(join(import.meta.dirname, '../../document-reading/src/testing/applications-scan.png'));
  const { document } = await open({ documentsPerChild: 1 }).read(picture);
  expect(document).toMatchObject({ format: 'picture', notices: [{ code: 'read-by-ocr' }] });
  await expect(open({ scanWallMs: 1 }).read(picture)).rejects.toMatchObject({
    code: 'document-too-complex',
    facts: { wallMs: 1 },
  });
});

it('answers for each document what belongs to it, one after the other and side by side', async () => {
  open();
  const other = new TextEncoder().encode('关于召开会议的通知\n各单位：请参加。\n');
  const kinds = await Promise.all(
    [SEED, other, SEED, other].map(async (bytes) => (await sandbox.read(bytes)).reading.kind),
  );
  expect(kinds).toEqual(['annual-report', 'other', 'annual-report', 'other']);
  expect((await sandbox.read(new Uint8Array())).reading).toMatchObject({ kind: 'unreadable', code: 'document-empty' });
});

it('keeps a process for the next document, and replaces it after its time', async () => {
  open({ documentsPerChild: 2 });
  const pids: number[] = [];
  for (let nth = 0; nth < 3; nth += 1) {
    const reading = sandbox.read(SEED);
    pids.push(...sandbox.pids);
    await reading;
  }
  expect(pids[1]).toBe(pids[0]);
  expect(pids[2]).not.toBe(pids[0]);
});

it('outlives a process that is killed in mid-document: the next document is read', async () => {
  open();
  await sandbox.read(SEED);
  const reading = sandbox.read(LONG);
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.kill(sandbox.pids[0]!, 'SIGKILL');
  await expect(reading).rejects.toMatchObject({ code: 'document-killed', facts: { signal: 'SIGKILL' } });
  expect((await sandbox.read(SEED)).reading.kind).toBe('annual-report');
});

it('lets a document that breaks a limit harm no other', async () => {
  open();
  await sandbox.read(SEED);
  const [hostile, good] = [sandbox.read(LONG), sandbox.read(SEED)];
  process.kill(sandbox.pids[0]!, 'SIGKILL');
  await expect(hostile).rejects.toMatchObject({ code: 'document-killed' });
  expect((await good).reading.kind).toBe('annual-report');
});

it.each([
  ['time', { wallMs: 5 }, 'document-too-complex'],
  ['output', { outputBytes: 1000 }, 'document-too-complex'],
  ['heap', { heapMb: 16 }, 'document-killed'],
])('ends a document that goes beyond its limit of %s', async (_what, limits, code) => {
  await expect(open(limits).read(LONG)).rejects.toMatchObject({ code });
});

it('lets a child hold no more memory than its limit, where the system can', async () => {
  const printed = await printedBy('take-memory.mjs', { ...USUAL_LIMITS, dataMb: 300 });
  const held = Math.max(...printed.trim().split('\n').map(Number));
  expect(held).toBeGreaterThan(50);
  expect(held).toBeLessThan(300);
});

it('fails what it is reading when it is closed, without blaming the document', async () => {
  const reading = open().read(LONG);
  const refused = expect(reading).rejects.toThrow(SandboxClosed);
  await sandbox.close();
  await refused;
  await expect(sandbox.read(SEED)).rejects.toThrow(SandboxClosed);
});

it('keeps a child from the network, from files and from passwords', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const printed = await printedBy('try-to-escape.mjs', USUAL_LIMITS, String(port));
  server.close();
  expect(JSON.parse(printed)).toEqual({
    network: 'ENETUNREACH',
    read: 'ERR_ACCESS_DENIED',
    write: 'ERR_ACCESS_DENIED',
    environment: [],
  });
});

it('names what this system cannot hold', () => {
  const held = sandboxLimits({ prlimit: null, unshare: null }).filter((limit) => !limit.held);
  expect(held.map(({ name }) => name)).toEqual(['memory', 'cpu', 'network']);
  const { parameters } = childCommand(USUAL_LIMITS, { prlimit: null, unshare: null });
  expect(parameters.join(' ')).not.toContain('--data');
});

it('says how to compile it where it is not compiled', () => {
  expect(() => childCommand(USUAL_LIMITS, systemLimits(), '/nowhere/child-main.js')).toThrow(
    'npx tsc -b libs/document-sandbox',
  );
});
