import { linesOf } from '../../phrases.ts';
import type { Whose } from '../whose.ts';

/** Whose account it is, in Spanish. */
export const whose = {
  self: linesOf(`
    mi|mis . vieja|nueva|propia|viejo|nuevo|propio? @account|@password|@username|@email|usuario|enlace|codigo
    no . puedo . @enter
    no . me . deja|llego|llega|acepta|reconoce
    olvide|perdi
    me . bloquearon|bloqueo|rechaza
    estoy . bloqueado|bloqueada
    es . la . mia
  `),
  died: linesOf(`
    murio|fallecio|difunto|difunta|fallecido|fallecida
  `),
} satisfies Whose;
