import { SegmentedMessage } from 'sms-segments-calculator';
import { smsText } from '../../dialogs/replies/replies.ts';
import { asCarriersRead, neverLabels } from './carrierWords.ts';
import { gradeOf, sentencesOf, wordsIn } from './readability.ts';
import type { SaidReply } from './said.ts';

/** A rule of style: what is wrong with a reply, one line a fault. */
export type Rule = (said: SaidReply) => readonly string[];

const invitation = new RegExp(
  `\\b(reply|text|send|type|responda|mande|escriba) "?(${neverLabels.join('|')})\\b`,
  'giu',
);
/** Replies whose work it is to name them. */
const namesCarrierWords = new Set(['help', 'optedOut', 'optedIn', 'numberStopped']);
// The last one is a condolence.
const mayApologise = new Set([
  'toStaff.booked',
  'toStaff.waiting',
  'somethingBroke',
  'placeLost',
  'wrongNumber',
  'proxyAccess.died',
]);
const BANNED = /\b(please|invalid|valid|oops|forbidden|por favor|inválid\w+|válid\w+|ups)\b/giu;
const APOLOGY = /\b(sorry|apologi\w+|disculpe|perdone?|lo siento)\b/giu;
const EXISTENCE = new RegExp(
  [
    'your account (is|was|has|exists)',
    'we (found|see|have found|cannot find|could not find|recognize)',
    '(no|an|your) account (with|for|found|exists)',
    'not registered',
    '(does not|do not|doesn.t) exist',
    'on file is',
    'is (locked|inactive|disabled)',
    'we sent',
    'you have an account',
    'su cuenta (está|fue|existe|tiene)',
    'encontramos',
    'no existe',
    'no hay (una |ninguna )?cuenta',
    'registrad[oa]',
    'le mandamos un correo',
  ].join('|'),
  'giu',
);
/** The mail company's own word about one message, and what the account is like: told only after proof. */
const afterProof = new Set(['mailNeverCame.toldDelivered', 'mailNeverCame.toldDeferred', 'accountProblem.tell']);
const TYPED_SECRET =
  /(?<!not |no |never |nunca )\b(type|text|send|enter|write|escriba|mande|ponga) (us |me )?(your|the|a|su|la|una) (new |old )?(password|contraseña)/giu;

/** Words that are never written without their accent, however short of letters a text is. */
const ACCENTLESS =
  /\b(mas|numeros?|codigos?|paginas?|telefonos?|dias?|aqui|asi|tambien|despues|clinica|medico|opcion|direccion|sesion|ultim[oa]|todavia|boton|ahi|alli|podra|sera)\b/giu;

export const rules = {
  sentenceLength: ({ reply }) =>
    sentencesOf(reply.text)
      .filter((sentence) => wordsIn(sentence).length > 15)
      .map((sentence) => `${wordsIn(sentence).length} words: ${sentence}`),

  replyLength: ({ reply, channel }) => {
    const { length } = wordsIn(reply.text);
    return channel === 'web' && length > 50 ? [`${length} words`] : [];
  },

  grade: ({ reply, language }) => {
    const grade = language === 'en' ? gradeOf(reply.text) : 0;
    return grade > 6 ? [`grade ${grade.toFixed(1)}`] : [];
  },

  segments: ({ reply, language, channel }) =>
    channel === 'web' ? [] : smsText([reply], language).flatMap((text) => segmentFaults(text)),

  oneQuestion: ({ reply, asks }) => {
    const questions = reply.text.split('?').length - 1;
    return asks && (questions !== 1 || !reply.text.endsWith('?'))
      ? [`asks ${questions} questions, or goes on after one`]
      : [];
  },

  carrierWords: ({ reply, key, channel }) => {
    if (channel === 'web') return [];
    const labels = reply.choices
      .map(({ label }) => label)
      .filter((label) => neverLabels.includes(asCarriersRead(label)));
    const invited = namesCarrierWords.has(key) ? [] : (reply.text.match(invitation) ?? []);
    return [...labels, ...invited];
  },

  bannedWords: ({ reply, key }) => {
    const all = allWordsOf(reply);
    return [...(all.match(BANNED) ?? []), ...(mayApologise.has(key) ? [] : (all.match(APOLOGY) ?? []))];
  },

  droppedAccents: ({ reply, language }) => (language === 'es' ? (allWordsOf(reply).match(ACCENTLESS) ?? []) : []),

  existence: ({ reply, key }) => (afterProof.has(key) ? [] : (reply.text.match(EXISTENCE) ?? [])),

  typedSecret: ({ reply }) => reply.text.match(TYPED_SECRET) ?? [],

  labels: ({ reply }) =>
    reply.choices
      .filter(({ label }) => label.length > 40 || label.length === 0)
      .map(({ label }) => `${label.length}: "${label}"`),

  choices: ({ reply }) => (reply.choices.length > 6 ? [`${reply.choices.length} choices`] : []),

  filledIn: ({ reply }) => allWordsOf(reply).match(/[{}]| [.,?]|\bundefined\b|\bNaN\b|^$/g) ?? [],
} as const satisfies Record<string, Rule>;

function allWordsOf({ text, choices }: SaidReply['reply']): string {
  return [text, ...choices.map(({ label }) => label)].join('\n');
}

function segmentFaults(text: string): string[] {
  const message = new SegmentedMessage(text);
  const faults = message.segmentsCount > 2 ? [`${message.segmentsCount} segments, ${text.length} characters`] : [];
  return message.encodingName === 'GSM-7'
    ? faults
    : [...faults, `not GSM-7: ${message.getNonGsmCharacters().join(' ')}`];
}
