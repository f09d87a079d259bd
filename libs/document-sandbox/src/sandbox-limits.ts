/** What a document may use; a child that goes beyond is killed. */
export interface SandboxLimits {
  /** From handing over the bytes to the answer. */
  readonly wallMs: number;
  /** The same where pictures have to be read, which takes seconds a page; the child says when it begins. */
  readonly scanWallMs: number;
  /** Of the whole life of a child, in case the one who watches it is gone. */
  readonly cpuSeconds: number;
  /** What JavaScript may hold, in MiB; the rest of the process is held by `dataMb`. */
  readonly heapMb: number;
  /** All the memory that a child may write to, in MiB. */
  readonly dataMb: number;
  /** What a child may answer, in bytes. */
  readonly outputBytes: number;
  /** After so many documents a child is replaced. */
  readonly documentsPerChild: number;
}

export const USUAL_LIMITS: SandboxLimits = {
  wallMs: 30_000,
  scanWallMs: 180_000,
  cpuSeconds: 600,
  heapMb: 512,
  dataMb: 700,
  outputBytes: 64 * 1024 * 1024,
  documentsPerChild: 100,
};
