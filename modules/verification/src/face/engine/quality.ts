import type { Box } from './boxes.ts';
import { crop, toGrey, type Picture } from './picture.ts';

export interface Quality {
  /** Mean brightness of the face, 0 to 255. */
  readonly brightness: number;
  /** Variance of the Laplacian of the face at 112 pixels: small is blurred. */
  readonly sharpness: number;
  /** Width of the face in pixels. */
  readonly size: number;
}

const side = 112;

export function qualityOf(picture: Picture, { left, top, right, bottom }: Box): Quality {
  const [width, height] = [right - left, bottom - top];
  const a = width / side;
  const face = crop(
    picture,
    { a, b: 0, x0: left, y0: top, ratio: height / width },
    { width: side, height: side },
  );
  const grey = toGrey(face);
  return {
    brightness: grey.reduce((sum, value) => sum + value, 0) / grey.length,
    sharpness: laplacianVariance(grey),
    size: width,
  };
}

function laplacianVariance(grey: Float32Array): number {
  let [sum, squares, count] = [0, 0, 0];
  for (let y = 1; y < side - 1; y += 1) {
    for (let x = 1; x < side - 1; x += 1) {
      const at = y * side + x;
      const edge =
        grey[at - 1]! + grey[at + 1]! + grey[at - side]! + grey[at + side]! - 4 * grey[at]!;
      sum += edge;
      squares += edge * edge;
      count += 1;
    }
  }
  return squares / count - (sum / count) ** 2;
}
