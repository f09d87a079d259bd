/** A picture in shades of gray, row by row; 0 is black, 255 white. */
export interface GrayImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A rectangle of pixels; right and bottom are not included. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest rectangle around two. */
export function union(one: PixelBox, other: PixelBox): PixelBox {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

export const WHITE = 255;

export function blankImage(width: number, height: number): GrayImage {
  return { width, height, data: new Uint8Array(width * height).fill(WHITE) };
}

/** The brightness of a colour as the eye weighs it (ITU-R BT.601). */
export function brightness(red: number, green: number, blue: number): number {
  return (red * 299 + green * 587 + blue * 114) / 1000;
}

/** Makes gray of pixels of 1 (gray), 2 (gray, alpha), 3 (RGB) or 4 (RGB, alpha) bytes, on white ground. */
export function grayOf(width: number, height: number, pixels: ArrayLike<number>, channels: number): GrayImage {
  const data = new Uint8Array(width * height);
  const hasColour = channels >= 3;
  const hasAlpha = channels % 2 === 0;
  for (let index = 0, from = 0; index < data.length; index += 1, from += channels) {
    const first = pixels[from] ?? WHITE;
    const shade = hasColour ? brightness(first, pixels[from + 1] ?? WHITE, pixels[from + 2] ?? WHITE) : first;
    const alpha = hasAlpha ? (pixels[from + channels - 1] ?? WHITE) / WHITE : 1;
    data[index] = Math.round(shade * alpha + WHITE * (1 - alpha));
  }
  return { width, height, data };
}

/** A part of a picture, made larger or smaller by `scale` and with a white margin around it. */
export function cut(image: GrayImage, box: PixelBox, scale: number, margin: number): GrayImage {
  const width = Math.max(1, Math.round((box.right - box.left) * scale));
  const height = Math.max(1, Math.round((box.bottom - box.top) * scale));
  const part = blankImage(width + 2 * margin, height + 2 * margin);
  for (let y = 0; y < height; y += 1) {
    const from = (y + margin) * part.width + margin;
    const sourceY = box.top + (y + 0.5) / scale - 0.5;
    for (let x = 0; x < width; x += 1) {
      part.data[from + x] = sample(image, box.left + (x + 0.5) / scale - 0.5, sourceY);
    }
  }
  return part;
}

/** The shade between pixels; beyond the edges all is white. */
export function sample(image: GrayImage, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const right = x - left;
  const down = y - top;
  const upper = shadeAt(image, left, top) * (1 - right) + shadeAt(image, left + 1, top) * right;
  const lower = shadeAt(image, left, top + 1) * (1 - right) + shadeAt(image, left + 1, top + 1) * right;
  return upper * (1 - down) + lower * down;
}

function shadeAt({ width, height, data }: GrayImage, x: number, y: number): number {
  return x < 0 || y < 0 || x >= width || y >= height ? WHITE : (data[y * width + x] ?? WHITE);
}

/** Makes a picture smaller by a whole number: each pixel is the mean of the square it stands for. */
export function reduce(image: GrayImage, factor: number): GrayImage {
  if (factor <= 1) return image;
  const width = Math.floor(image.width / factor);
  const height = Math.floor(image.height / factor);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let down = 0; down < factor; down += 1) {
        const from = (y * factor + down) * image.width + x * factor;
        for (let right = 0; right < factor; right += 1) sum += image.data[from + right] ?? 0;
      }
      data[y * width + x] = sum / (factor * factor);
    }
  }
  return { width, height, data };
}
