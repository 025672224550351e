import { linesOf } from '../../phrases.ts';

/** Spanish sentences that only sound like one of the services. */
export const notServices = linesOf(`
    cancelar|cambiar . mi|la|una cita
    no|todavia|aun|como|para|cuando|hasta .. pude|puedo|entre|logre|entrar|dejo
    ya no|casi .. pude|puedo|entre|entrar
    no se . abre|ve|carga|puede|mi|cual_es|recuperar|entrar|restablecer
    no . me? funciona|sirve . el|la|mi|en
    @link|@site|@code|@password|@email .. no . me? . funciona|sirve|jala|funciono|sirvio
    alguien . entro|cambio|uso|mas|hackeo|esta|robo|accedio|llamo|que
    codigo|clave|datos .. a alguien
    lista|sala de espera
    entre . a|semana|los|las|dos
    quien|que puede ver . mi
  `);
