import type { Reading } from '../../dialogs/ports.ts';
import { findPhrases, linesOf } from './phrases.ts';

const find = findPhrases([
  {
    label: 'signInCode',
    weight: 1,
    lines: linesOf(`
      @code .. signin|login|get_in
      signin|login . @code
      signin|login|get_in ... @code
      two|2|second|dos|segundo step|factor|pasos|paso
      authenticator
      @code .. entrar|ingresar|acceder
      @code .. inicio|iniciar . sesion
      entrar|ingresar|acceder|sesion ... @code
    `),
  },
  { label: 'reset', weight: 1, lines: linesOf('reset*|forgot*|recuper*|restablec*|olvid*|new password') },
]);

/** Whether the code spoken of is the one that the page asks for at sign-in, and not one to make a new password with. */
export function signInCodeIn(words: readonly string[], [likeliest]: Reading['problems']): Reading['signInCode'] {
  if (likeliest?.intent !== 'no_reset_email' && likeliest?.intent !== 'code_not_working') return undefined;
  const labels = new Set(find(words).map(({ label }) => label));
  return labels.has('signInCode') && !labels.has('reset') ? true : undefined;
}
