/** Words that carriers and Twilio act on, whoever they were meant for: they end texts, begin them again, or are answered. */
const english = [
  ...['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout'],
  ...['start', 'unstop', 'help', 'info'],
];

/** The same, as patients and some carriers have them in Spanish. */
const spanish = [
  ...['alto', 'parar', 'pare', 'baja', 'cancelar', 'terminar', 'fin', 'salir', 'basta'],
  ...['comenzar', 'iniciar', 'ayuda'],
];

/** No choice may be called this, nor be meant by it. */
export const carrierWords: readonly string[] = [...english, ...spanish];

/** No button may say this: by text "yes" also takes back a STOP. It may be typed, as a patient's own word for a choice. */
export const neverLabels: readonly string[] = [...carrierWords, 'yes', 'sí'];

/** Words as carriers read them: no signs, no spaces, no capitals. */
export function asCarriersRead(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}]/gu, '');
}
