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
    decode(bytes: ArrayBuffer): TiffPicture[];
    decodeImage(bytes: ArrayBuffer, picture: TiffPicture): void;
    toRGBA8(picture: TiffPicture): Uint8Array;
  }
  const utif: Utif;
  export default utif;
}
