import type { Language } from '../../flows/vocabulary.ts';
import type { Manner } from '../../flows/talk.ts';

/** What words must fit: the patient's language, the channel, and how a question is put. */
export interface Fit {
  readonly language: Language;
  readonly channel: 'web' | 'sms';
  /** `same` when absent. */
  readonly manner?: Manner;
}

/** What a patient reads, and the choices under it, in the order shown. */
export interface Reply {
  readonly text: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** A page that this is about; a text has its address among its words. */
  readonly page?: { readonly label: string; readonly address: string };
  /** The question takes our code: on the web it has a box of its own, apart from messages. */
  readonly accepts?: 'code';
  /** What a text offers besides the choices; on the web there are buttons for it. */
  readonly offers?: readonly Offer[];
}

/** Staff, the other language of a clinic that has two, or the web chat. */
export type Offer = 'staff' | 'language' | 'onWeb';
