import { handedOff, resolved } from './script/endings.ts';
import { journeys } from './script/journeys.ts';
import { at, never, waits } from './script/turns.ts';

export const safety = journeys(import.meta.url, 'someone at home reads along', {
  'an ex gets in: staff first look at what is safe': {
    on: 'web',
    script: [
      ['my ex reads everything in my portal', /I can help with who sees your portal\. Is it safe to write here now\?/],
      ['It is safe', /Are you in danger right now\?/],
      ['Not right now', /What worries you\?/],
      [
        'Someone can get into my portal',
        /A new password may tell that person/,
        /Staff first look at what is safe/,
        /abuse line/,
        never(/Forgot password/),
      ],
      ['Have staff help me', /How may staff reach you\?/],
      ['Only in this chat', /Your help number is/],
    ],
    ends: handedOff('safety', { priority: 1, facts: { contactRule: 'thisChatOnly', worry: 'getsIn' } }),
  },
  'in danger now: 911 and the abuse line, then as they like': {
    on: 'web',
    script: [
      ['mi esposo me obliga a abrir el portal y tengo miedo', /¿Es seguro escribir aquí ahora\?/],
      ['Es seguro', /¿Corre peligro ahora mismo\?/],
      ['Corro peligro', /911/, /violencia en casa/],
      ['Ahora no', never(/avis/), /./],
    ],
    ends: resolved,
  },
  'not safe now: the bot will not write first, and no reminder comes': {
    on: 'sms',
    script: [
      ['im locked out', at('lockedOut.stopTrying')],
      ['2', at('lockedOut.wasItYou')],
      ['1', at('lockedOut.resting')],
      ['he checks my phone its not safe', /Is this a good time to write\?/, never(/danger|abuse|safe/i)],
      ['2', /"privacy help"/, /I will not write to you first/],
      [waits(45), never(/./)],
    ],
    ends: resolved,
  },
  'by text: nothing that shows on a lock screen': {
    on: 'sms',
    script: [
      ['mi ex tiene mi clave y lee mis mensajes', /Es buen momento para escribir/, never(/peligro|violencia|segur/i)],
      ['1', /./],
      ['2', /De qu/],
      ['3', /No cambie la contraseña por ahora/],
      ['1', /Por qu/],
      ['3', /Su referencia/],
    ],
    ends: handedOff('safety', {
      priority: 1,
      language: 'es',
      facts: { contactRule: 'inPersonOnly', worry: 'readsMessages' },
    }),
  },
  'does not know whether it is safe to write here: nothing is asked about danger': {
    on: 'web',
    script: [
      ['my ex reads everything in my portal', /Is it safe to write here now\?/],
      ["I don't know", /from a safe phone/, never(/danger/i)],
    ],
    ends: resolved,
  },
});
