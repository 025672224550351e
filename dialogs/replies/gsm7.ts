/** The letters a text message has; any other turns the whole message into one of less than half the length. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** These take two places. */
const EXTENDED = '\f^{}\\[~]|€';

const places = new Map([
  ...Array.from(BASIC, (sign) => [sign, 1] as const),
  ...Array.from(EXTENDED, (sign) => [sign, 2] as const),
]);

/** Places in a message of one segment, and in each of several. */
const GSM = { alone: 160, each: 153 } as const;
const UCS2 = { alone: 70, each: 67 } as const;

/** How many segments a text is sent, and paid, as. */
export function segmentsOf(text: string): number {
  let length = 0;
  for (const sign of text) {
    const taken = places.get(sign);
    if (taken === undefined) return parts(text.length, UCS2);
    length += taken;
  }
  return parts(length, GSM);
}

function parts(length: number, { alone, each }: { alone: number; each: number }): number {
  return length <= alone ? 1 : Math.ceil(length / each);
}
