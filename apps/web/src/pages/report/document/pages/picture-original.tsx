import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Notice } from '../../../../parts/notice.js';
import { PageLoading } from '../../../../parts/page-loading.js';
import type { OriginalProps } from './original-props.js';
import { PageList, type Size } from './page-list.js';

interface PictureProps extends OriginalProps {
  /** In the measure of the boxes. */
  readonly size: Size;
}

/** A scan or a photograph with the places on it. It is only ever decoded as a picture, whatever it may claim to be. */
export function PictureOriginal({ bytes, size, ...shown }: PictureProps): ReactElement {
  const { t } = useTranslation();
  const picture = usePicture(bytes);
  const render = useCallback(
    (_number: number, width: number) =>
      picture instanceof ImageBitmap ? <Picture picture={picture} width={width} /> : null,
    [picture],
  );
  if (picture === null) return <PageLoading />;
  if (picture instanceof Error) return <Notice kind="error" title={t('document.notDrawn')} />;
  return <PageList sizes={[size]} render={render} {...shown} />;
}

/** The picture as it is shown, turned the right way up; null while it is decoded, an error where the browser cannot. */
function usePicture(bytes: ArrayBuffer): ImageBitmap | Error | null {
  const [decoded, setDecoded] = useState<ImageBitmap | Error | null>(null);
  useEffect(() => {
    const decoding = { over: false };
    void createImageBitmap(new Blob([bytes]))
      .catch((error: unknown) => new Error(String(error)))
      .then((picture) => {
        if (!decoding.over) setDecoded(picture);
      });
    return () => {
      decoding.over = true;
    };
  }, [bytes]);
  return decoded;
}

/** The picture as fine as the screen is, and no finer than it is itself. */
function Picture({ picture, width }: { readonly picture: ImageBitmap; readonly width: number }): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const drawn = canvas.current;
    if (!drawn) return;
    drawn.width = Math.min(picture.width, Math.round(width * devicePixelRatio));
    drawn.height = Math.round((picture.height / picture.width) * drawn.width);
    const context = drawn.getContext('2d');
    if (!context) return;
    // Black and white scans lose whole strokes to a coarse reduction.
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, drawn.width, drawn.height);
  }, [picture, width]);
  return <canvas ref={canvas} aria-hidden />;
}
