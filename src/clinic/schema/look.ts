import * as z from 'zod';
import { must, mustBeText, shown, asWritten } from './mistake.ts';
import { section } from './section.ts';
import { written } from './values.ts';

/** WCAG 2.2, 1.4.3: what text needs against what is behind it. */
const LEAST_CONTRAST = 4.5;
const SHAPE = /^#[\da-f]{6}$/i;

/** How the chat on the web looks: the colour stands behind white text. */
export const look = section({
  colour: colour('#0b5563'),
  logo: written('a picture as .png, .jpg, .webp or .svg', /^[^\p{Cc}]{1,200}\.(png|jpe?g|webp|svg)$/iu, 'logo.png')
    .nullable()
    .default(null),
});

function colour(usual: string) {
  return z
    .string({ error: mustBeText('a colour as # and six digits', usual) })
    .regex(SHAPE, { error: must('a colour as # and six digits', JSON.stringify(usual)) })
    .refine((given) => !SHAPE.test(given) || contrastToWhite(given) >= LEAST_CONTRAST, {
      error: (mistake) => {
        const darker = JSON.stringify(darkEnough(String(mistake.input)));
        return `is too light behind white text, ${shown(mistake.input)}; write ${asWritten(mistake, darker)}, or darker`;
      },
    })
    .default(usual);
}

/** The ratio of WCAG 2.2, from 1 (white itself) to 21 (black). */
function contrastToWhite(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** The same hue, only as much darker as it takes. */
function darkEnough(hex: string): string {
  for (let share = 0.99; ; share -= 0.01) {
    const darker = `#${channelsOf(hex)
      .map((channel) =>
        Math.floor(channel * share)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
    if (contrastToWhite(darker) >= LEAST_CONTRAST) return darker;
  }
}

function channelsOf(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
