import { unaccented } from './normalise.ts';

const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}(?![\p{L}\p{N}])/gu;
/** Ten digits, as they are written in the United States and Canada, or an international number. */
const PHONE =
  /(?<![\d+-])(?:(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-]?)\d{3}[ .-]?\d{4}|\+\d(?:[ ()-]?\d){7,14})(?![\d-])/gu;
const LED_IN =
  /^(?:(?:hi|hello|ok|okay|sure|hola)[,.]? )?(?:(?:my|the|mi|el) )?(?:user ?name|user ?id|user|login|e-?mail(?: address)?|usuario|nombre de usuario|correo(?: electr[oó]nico)?|name)(?: (?:is|was|would be|es|era))?[:=]? |^(?:it'?s|it is|i use|i think it'?s|es|uso|creo que es) /iu;
const USERNAME = /^[\p{L}\p{N}._@+'-]{3,64}$/u;
/** Single words that answer a question, but not with a name. */
const NO_NAMES = new Set(
  (
    'the what why where who when how none nothing email username password user login portal account forgot idk unknown same both either neither other another all any done found gone wait ready ' +
    'gmail yahoo hotmail outlook icloud correo usuario contrasena clave nombre nada ninguno ninguna mismo otro otra que cual donde cuando quien olvide listo portal cuenta test'
  ).split(' '),
);

/** An email, a phone number or a one-word username, as typed; null when the message holds none, or two. */
export function typedName(plain: string): string | null {
  const [contact, another] = plain.match(EMAIL) ?? plain.match(PHONE) ?? [];
  if (contact !== undefined) return another === undefined ? contact : null;
  const bare = plain
    .replace(LED_IN, '')
    .trim()
    .replace(/^["'“«]+|["'”».,;:]+$/gu, '');
  const isName = USERNAME.test(bare) && /\p{L}/u.test(bare) && !NO_NAMES.has(unaccented(bare));
  return isName ? bare : null;
}
