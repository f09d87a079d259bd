export interface OcrOptions {
  /** Called, and waited for, before pictures are read: that takes seconds a page and lets nothing else happen meanwhile. */
  readonly onScan?: () => void | Promise<void>;
}
