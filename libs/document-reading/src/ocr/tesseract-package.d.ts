declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  /** The part of Tesseract's interface (baseapi.h) that is called; the package brings no types. */
  export interface TesseractApi {
    Init(path: null, language: string, engine: number): number;
    SetVariable(name: string, value: string): boolean;
    /** Opens the file `/input`; 0 when it could. */
    SetImageFile(exifOrientation: number, angle: number): number;
    Recognize(monitor: null): number;
    GetUTF8Text(): string;
    /** 0..100 */
    MeanTextConf(): number;
  }

  export interface TesseractModule {
    readonly TessBaseAPI: new () => TesseractApi;
    readonly FS: { writeFile(path: string, data: Uint8Array): void };
  }

  const core: (options: {
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
    readonly TesseractProgress: (percent: number) => void;
  }) => Promise<TesseractModule>;
  export default core;
}
