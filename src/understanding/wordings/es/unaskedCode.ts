import { linesOf } from '../../phrases.ts';
import type { UnaskedCode } from '../unaskedCode.ts';

/** A code that nobody asked for, in Spanish. */
export const unaskedCode = {
  came: linesOf(`
    codigo|codigos|code|codes ... no . pedi|solicite|pido|he|habia
    codigo|codigos ... sin . pedirlo|pedirlos|solicitarlo|pedir
    no . pedi|solicite|pido ... codigo|codigos
  `),
  more: linesOf(`
    hacke*|jaque*|robo|robaron|roban|cambiaron|cambio|fraude|estafa*|fingi*
    alguien|desconocido|ellos
    di|dio|dije|lei|comparti|mande|envie|puse
    entro|entraron
  `),
} satisfies UnaskedCode;
