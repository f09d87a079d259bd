import { type PictureSheet, sheetSvg } from '@gongkai/charts';

import { saveBlob } from '../save-file.js';

/** A picture for a slide or a page of paper has this many pixels for one of the screen's. */
const SHARPNESS = 2;

/** Lets the browser save a picture as a file. Nothing is sent. */
export async function savePicture(sheet: PictureSheet, format: 'png' | 'svg'): Promise<void> {
  const svg = new Blob([sheetSvg(sheet)], { type: 'image/svg+xml' });
  const name = `${sheet.title.replaceAll(/[\\/:*?"<>|\n]/gu, ' ')}.${format}`;
  saveBlob(name, format === 'svg' ? svg : await painted(svg));
}

async function painted(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * SHARPNESS;
    canvas.height = image.height * SHARPNESS;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => {
      canvas.toBlob((blob) => {
        if (blob) done(blob);
        else fail(new Error('the picture is too large for a canvas'));
      });
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
