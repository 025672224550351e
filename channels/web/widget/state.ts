import { webWords, type Language } from '../../../dialogs/replies/web.ts';
import type { WebWords } from '../../../dialogs/replies/webWords.ts';
import type { Activity } from './activity.ts';
import { news, type News } from './news.ts';
import type { Page } from './page.ts';
import { rowOf, withRow, type Row } from './rows.ts';

/** All that the chat shows. */
export interface ChatState {
  readonly page: Page;
  readonly screen: 'opening' | 'chat' | 'failed' | 'ended' | 'expired';
  readonly language: Language;
  /** 0 is ordinary. */
  readonly textSize: number;
  readonly connected: boolean;
  readonly rows: readonly Row[];
  /** The helper is at work, as far as can be told. */
  readonly writing: boolean;
  /** What a screen reader is told, newest last. */
  readonly news: readonly News[];
  /** What was typed into the code box: not six numbers, or a code that is on its way. */
  readonly code: 'wrong' | 'sent' | undefined;
  /** The patient is asked whether to end. */
  readonly ending: boolean;
}

/** What happens to a chat. */
export type ChatEvent =
  | { readonly type: 'opened' }
  | { readonly type: 'heard'; readonly activities: readonly Activity[]; readonly old: boolean }
  | { readonly type: 'said'; readonly id: string; readonly text: string; readonly at: number }
  | { readonly type: 'refused'; readonly id: string }
  | { readonly type: 'connected'; readonly yes: boolean }
  | { readonly type: 'closed'; readonly why: 'expired' | 'failed' | 'ended' }
  | { readonly type: 'codeTyped'; readonly as: 'wrong' | 'sent' }
  | { readonly type: 'stoppedWriting' }
  | { readonly type: 'resized'; readonly textSize: number }
  | { readonly type: 'ending'; readonly asked: boolean };

/** How many steps bigger than ordinary text can be. */
export const BIGGEST = 2;

export function firstState(page: Page, textSize: number): ChatState {
  const { language } = page;
  const quiet = { connected: true, rows: [], writing: false, news: [], code: undefined, ending: false };
  return { page, screen: 'opening', language, textSize, ...quiet };
}

/** The same page with nothing on it; what the patient reads best stays. */
function anew({ page, language, textSize }: ChatState): ChatState {
  return { ...firstState(page, textSize), language };
}

export function wordsOf({ language }: ChatState): WebWords {
  return webWords[language];
}

/** What the chat shows after that. */
export function next(state: ChatState, event: ChatEvent): ChatState {
  switch (event.type) {
    case 'opened':
      return anew(state);
    case 'heard':
      return event.activities.reduce((so, activity) => heard(so, activity, event.old), state);
    case 'said':
      return said(state, event);
    case 'refused':
      return refused(state, event.id);
    case 'connected':
      return connection(state, event.yes);
    case 'closed':
      return { ...anew(state), screen: event.why };
    case 'codeTyped':
      return codeTyped(state, event.as);
    case 'stoppedWriting':
      return { ...state, writing: false };
    case 'resized':
      return { ...state, textSize: event.textSize };
    case 'ending':
      return { ...state, ending: event.asked };
  }
}

/** The question that waits for an answer: what was said last, where it was not the patient who said it. */
export function openQuestion({ rows }: ChatState): Row | undefined {
  const last = rows.findLast(({ fate }) => fate !== 'refused');
  return last?.speaker === 'patient' ? undefined : last;
}

function heard(state: ChatState, activity: Activity, old: boolean): ChatState {
  if (activity.type === 'typing') return { ...state, writing: activity.from?.id !== 'patient' };
  const language = languageOf(state, activity);
  const row = rowOf(activity, language);
  if (row === undefined) return state;
  const shown: ChatState = { ...state, language, screen: 'chat', rows: withRow(state.rows, row) };
  if (row.speaker === 'patient') return shown;
  const told = old ? state.news : news(state.news, spoken(state, row));
  return { ...shown, writing: false, code: undefined, news: told };
}

function said(state: ChatState, { id, text, at }: { id: string; text: string; at: number }): ChatState {
  const mine = {
    key: id,
    speaker: 'patient',
    text,
    at,
    language: state.language,
    choices: [],
    awaitsCode: false,
    fate: 'unsent',
  } as const;
  const withStaff = state.rows.findLast(({ speaker }) => speaker !== 'patient')?.speaker === 'staff';
  return { ...state, rows: [...state.rows, mine], writing: !withStaff };
}

function codeTyped(state: ChatState, code: 'wrong' | 'sent'): ChatState {
  return { ...state, code, writing: code === 'sent', news: news(state.news, wordsOf(state).code[code]) };
}

function refused(state: ChatState, id: string): ChatState {
  const rows = state.rows.map((row): Row => (row.key === id ? { ...row, fate: 'refused' } : row));
  return { ...state, rows, writing: false, news: news(state.news, wordsOf(state).refused) };
}

function connection(state: ChatState, yes: boolean): ChatState {
  const { lost, back } = wordsOf(state).connection;
  if (yes) {
    const shown: ChatState = { ...state, connected: true, screen: 'chat' };
    return state.connected ? shown : { ...shown, news: news(state.news, back) };
  }
  return state.connected ? { ...state, connected: false, writing: false, news: news(state.news, lost) } : state;
}

/** The bot's language is that of what is around its messages too: who writes in Spanish is answered in it. */
function languageOf({ page, language }: ChatState, { locale }: Activity): Language {
  return page.languages.find((one) => one === locale) ?? language;
}

/** A row as it is read out. */
function spoken(state: ChatState, { speaker, name, text, choices }: Row): string {
  const words = wordsOf(state);
  const offered = choices.length > 0 ? ` ${words.choices}: ${choices.map(({ title }) => title).join('. ')}.` : '';
  return `${name ?? words.speakers[speaker]}: ${text}${offered}`;
}
