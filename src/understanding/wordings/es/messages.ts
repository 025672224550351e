import { linesOf } from '../../phrases.ts';
import type { Problems } from '../problems.ts';

/** Emails, texts, links and codes, in Spanish. */
export const messages = {
  no_reset_email: {
    sure: linesOf(`
      no|nunca|aun|todavia .. @arrive .. @sent|nada
      @sent .. no|nunca|jamas .. @arrive
      no|nunca|aun|todavia .. @arrive .. @sent . para|de .. @password
      no .. en . mi|la? bandeja|inbox|spam|entrada
      revise|busque|mire|cheque .. spam|deseado|bandeja
      esperando|espero .. @sent
      cuanto . tarda|demora|tiempo
      mande|mandeme|manden|mandar|reenvie|envie|envieme|enviar .. @sent .. otra|nuevo
      reenvie|reenviar|reenvien .. @sent
      otro|otra codigo|correo|enlace|mensaje
    `),
    likely: linesOf(`
      no|nunca . me? . ha? @arrive
      mande|mandeme|reenvie .. codigo|correo|enlace
    `),
    hint: linesOf('spam|bandeja|esperando'),
  },
  email_not_recognized: {
    sure: linesOf(`
      @email .. no .. @recognise|registrada|encontrado|reconocido|acepta|valido
      no .. @recognise|acepta|reconocen .. @email|datos|informacion
      no .. existe|hay|encuentra|encuentro .. cuenta .. @email|nombre
      no me . encuentra|encuentran|reconoce|reconocen
      @email . electronico? invalido|desconocido
      tienen|esta|pusieron .. mal|equivocado|otro . escrito|mi? @email
      @email .. mal|equivocado . escrito
      informacion|datos .. no coincide|coinciden
      que|cual .. @email .. tienen|registrado|registraron|use|di
      usuario no encontrado
    `),
    hint: linesOf('registrado|coincide'),
  },
  lost_email_access: {
    sure: linesOf(`
      ya no .. tengo|uso|existe|puedo|sirve|ocupo .. @email|celular|telefono|numero
      @email|telefono|numero . ya no .. existe|es|uso|tengo|sirve
      cambie|cambio|cambiar|actualizar|actualice|modificar . de? . mi|el|numero|de . de? @email|@phone|direccion|contacto
      perdi|perdio . mi|el|acceso . al|a? . celular|telefono|@email
      @sent .. a|al .. @old . telefono|correo|numero|celular
      @sent .. telefono|correo|numero|celular . @old
      @email|telefono|numero . es|era otro|@old
      @email|telefono|celular|direccion @old
      @password . de|del . mi @email
      no puedo . entrar|abrir|acceder . a|al|mi . mi|ese|el @email
      no .. llega ahi
      @partner . tiene . ese|mi|el @email|telefono
      tengo|nuevo|otro . otro|nuevo? numero|celular|telefono
    `),
    hint: linesOf('otro|viejo @email|telefono|numero'),
  },
  link_expired: {
    sure: linesOf(`
      @link .. @expired|invalido
      @link ... blanco
      @expired|vence .. @link
      @link .. no . me|es|se? . @works|hace
      no .. abrir|abre|usar .. @link
      @press .. @link .. no|nada|error
      @link .. manda|lleva .. pagina|a
      @link .. nada|error
    `),
    hint: linesOf(`
      @link
      expiro|vencio|caduco
    `),
  },
  code_not_working: {
    sure: linesOf(`
      @code .. @bad|expiro|vencio|caduco|expirado|rechazado
      @code . de|ya|que|que_me|me .. no .. @works|mandaron
      @code .. no . me|lo|es|se? . @works|coincide|entra
      no . me|lo? . acepta|toma|agarra|reconoce .. @code
      puse|meti|escribi|ingrese|pongo .. @code .. no|@bad
      donde|como . se|lo? . pongo|meto|escribo|ingreso|va .. @code
      no .. @arrive .. @code .. entrar|ingresar|acceder
      pide|piden . un|el? @code
    `),
    hint: linesOf('@code'),
  },
} satisfies Partial<Problems>;
