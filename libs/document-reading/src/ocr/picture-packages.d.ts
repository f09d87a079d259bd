declare module 'pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs' {
  export class JpegImage {
    parse(bytes: Uint8Array): void;
    readonly width: number;
    readonly height: number;
    getData(wanted: { width: number; height: number; forceRGB: boolean }): Uint8ClampedArray;
  }
}

declare module 'omggif' {
  export class GifReader {
    constructor(bytes: Uint8Array);
    readonly width: number;
    readonly height: number;
    decodeAndBlitFrameRGBA(frame: number, pixels: Uint8Array): void;
  }

  export class GifWriter {
    constructor(bytes: Uint8Array, width: number, height: number, options: { palette: readonly number[] });
    addFrame(x: number, y: number, width: number, height: number, pixels: readonly number[]): void;
    /** How many bytes were written. */
    end(): number;
  }
}

declare module 'utif2' {
  /** A picture in a TIFF file; its tags by number, `t256` and `t257` its width and height. */
  export interface TiffPicture {
    readonly width: number;
    readonly height: number;
    readonly t256?: readonly number[];
    readonly t257?: readonly number[];
  }
  interface Utif {
    /** `parseMN`: also what the maker of a camera noted in a form of its own. */
    decode(bytes: ArrayBuffer, options: { readonly parseMN: boolean; readonly debug: boolean }): TiffPicture[];
    decodeImage(bytes: ArrayBuffer, picture: TiffPicture): void;
    toRGBA8(picture: TiffPicture): Uint8Array;
    encodeImage(rgba: Uint8Array, width: number, height: number): ArrayBuffer;
  }
  const utif: Utif;
  export default utif;
}
