/** The part of `node:zlib` that is used here. */
interface NativeZlib {
  inflateRawSync(packed: Uint8Array, options: { maxOutputLength: number; chunkSize: number }): Uint8Array;
  crc32(bytes: Uint8Array): number;
}

interface Host {
  readonly process?: { getBuiltinModule?(name: string): NativeZlib | undefined };
}

/** Node's own zlib, which is native code and several times as fast as any script; a browser has none. */
export const nativeZlib: NativeZlib | undefined = (globalThis as Host).process?.getBuiltinModule?.('node:zlib');
