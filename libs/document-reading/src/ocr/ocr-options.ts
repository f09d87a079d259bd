export interface OcrOptions {
  /** Called before pictures are read, which takes seconds a page and not milliseconds. */
  readonly onScan?: () => void;
}
