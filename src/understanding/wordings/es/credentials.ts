import { linesOf } from '../../phrases.ts';
import type { Problems } from '../problems.ts';

/** Passwords, usernames and signing in, in Spanish. */
export const credentials = {
  forgot_password: {
    sure: linesOf(`
      no se .. @password
      cual .. mi|la @password
      @forgot .. @password
      nueva|otra @password
      @password . olvidada|perdida
    `),
    likely: linesOf('@reset .. @password'),
    hint: linesOf('@password'),
  },
  forgot_username: {
    sure: linesOf(`
      @forgot .. @username
      no se .. @username
      cual .. mi|el .. @username
      recuperar|buscar|encontrar|saber|necesito .. @username
      que pongo .. @username
      @password . pero no .. @username
      @username . es . mi|el? @email
      no .. el|mi @username
    `),
    hint: linesOf('@username'),
  },
  password_rejected: {
    sure: linesOf(`
      no . me|la|cumple|deja .. acepta|toma|agarra|guardar|poner|usar|crear .. nueva|requisitos|@password
      no .. acepta|toma|agarra|gusta .. nueva @password
      no .. acepta|deja|guarda .. @password . nueva
      nueva @password .. no|@refuse
      @password . nueva? .. no .. cumple|coinciden|acepta|aceptada|valida|coincide
      @refuse .. @password
      @password . muy|es|demasiado debil|corta|larga|simple|facil
      @password .. debe|lleva|llevar .. tener|mayuscula|numeros
      requisitos|mayuscula|mayusculas|caracteres|caracter|simbolo|simbolos
      @password . anterior|anteriores|vieja|usada|repetida
      que . debe|tiene|lleva|reglas .. @password
      ninguna @password
      ya . use|habia|usada .. @password
    `),
    likely: linesOf('no coinciden'),
    hint: linesOf('nueva'),
  },
  locked_out: {
    sure: linesOf(`
      bloque*
      desbloque*
      demasiados|muchos|maximo|limite .. intentos
      no . me deja . intentar|probar . mas|otra|de
      puse|escribi|meti|ingrese .. mal .. veces
      intente|trate|probe . muchas|varias|demasiadas veces
      intentos fallidos
      espere|esperar .. minutos|hora|horas
    `),
    hint: linesOf('intentos'),
  },
  cant_login: {
    sure: linesOf(`
      no . puedo|pude|logro|consigo|podido|deja . entrar|meterme|ingresar|acceder|iniciar|accesar|abrir
      no . me deja|permite . entrar|ingresar|acceder|iniciar|pasar
      no . me abre .. cuenta|portal
      @cant . para|al|de|con . entrar|iniciar|ingresar|acceder
      usuario|@password|datos . o|es|son|esta|y|dice .. @bad
      @password . esta|es? @bad
      mi @password . ya? no @works
      acceso denegado
      me . regresa|saca .. inicio|pagina
    `),
    likely: linesOf('entrar . a|al|en .. cuenta|portal'),
    hint: linesOf('entrar|ingresar|acceder'),
  },
} satisfies Partial<Problems>;
