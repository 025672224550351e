import type { PageWords } from '../pageWords.ts';

export const page: PageWords = {
  intro: 'Un asistente automático busca qué pasa. El personal puede ayudarle en cualquier momento.',
  begin: 'Empezar el chat',
  look: 'Ver si hay mensajes nuevos',
  tooLong: 'Es muy largo. Envíelo en partes más cortas.',
  tooFast: 'Eso fue muy rápido. Espere un minuto y pruebe otra vez.',
};
