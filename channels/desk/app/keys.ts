import type { Acts } from './acts.ts';
import { isMine, type DeskState } from './state.ts';
import { fitting } from './filter.ts';

/** What a key does outside text fields. Only keys that browsers leave alone, and none with Ctrl, Alt or Meta. */
export const KEYS = {
  j: 'next',
  k: 'previous',
  c: 'claim',
  r: 'reply',
  n: 'note',
  '/': 'replies',
  w: 'who',
  p: 'passOn',
  x: 'close',
  q: 'queue',
  '?': 'keys',
} as const;

type Command = (typeof KEYS)[keyof typeof KEYS];

/** Does what a key stands for. @returns whether it stood for something */
export function onKey(event: KeyboardEvent, state: DeskState, acts: Acts): boolean {
  const command = Object.hasOwn(KEYS, event.key) ? KEYS[event.key as keyof typeof KEYS] : undefined;
  if (command === undefined || !listens(state, command) || !isPlain(event) || isTyping(event.target)) return false;
  return commands[command](state, acts);
}

/** Where no case is seen, none is worked on. */
function listens({ settings, screen, page, over }: DeskState, command: Command): boolean {
  return settings.keys && screen === 'desk' && over === null && (page === 'cases' || command === 'keys');
}

function isPlain({ ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean {
  return !ctrlKey && !altKey && !metaKey && !isComposing;
}

const commands: Readonly<Record<Command, (state: DeskState, acts: Acts) => boolean>> = {
  next: (state) => step(state, 1),
  previous: (state) => step(state, -1),
  claim: ({ case: open, live, busy }, acts) => {
    if (open === null || open.claimedBy !== null || !live || busy) return false;
    acts.work.claim();
    return true;
  },
  reply: (state, acts) => write(state, acts, 'reply'),
  note: (state, acts) => write(state, acts, 'note'),
  replies: (state, acts) => {
    if (!write(state, acts, 'reply')) return false;
    acts.work.readReplies();
    return focusSoon('#saved');
  },
  who: ({ case: open }, acts) => {
    if (open === null) return false;
    acts.set({ tab: 'who' });
    return focusSoon('#who');
  },
  passOn: (state, acts) => over(state, acts, 'passOn'),
  close: (state, acts) => over(state, acts, 'close'),
  queue: () => focusSoon('.waiting[aria-current], .waiting'),
  keys: (_, acts) => {
    acts.set({ over: { what: 'keys' } });
    return true;
  },
};

/** Moves the keyboard through the queue; Enter opens. */
function step({ queue, filter, me }: DeskState, by: number): boolean {
  const shown = fitting(queue ?? [], filter, me?.id);
  if (shown.length === 0) return false;
  const buttons = [...document.querySelectorAll<HTMLElement>('.waiting')];
  const now = buttons.findIndex((button) => button === document.activeElement);
  const current = buttons.findIndex((button) => button.hasAttribute('aria-current'));
  const from = now === -1 ? current : now;
  const to = from === -1 ? 0 : Math.min(Math.max(from + by, 0), buttons.length - 1);
  buttons[to]?.focus();
  return true;
}

function write(state: DeskState, acts: Acts, composing: 'reply' | 'note'): boolean {
  if (state.case === null || (composing === 'reply' && !isMine(state))) return false;
  acts.set({ composing, tab: 'talk' });
  return focusSoon('#reply');
}

function over(state: DeskState, acts: Acts, what: 'passOn' | 'close'): boolean {
  if (!isMine(state) || !state.live) return false;
  acts.set({ over: { what } });
  return true;
}

/** When what was set is drawn. */
function focusSoon(selector: string): boolean {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea, select');
}
