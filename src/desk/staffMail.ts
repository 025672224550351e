import { faultOf, type Log } from '../errors/fault.ts';
import type { DeskEvent, Store, Ticket } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { Turns } from '../turns/turns.ts';

/** Sends one mail to staff. False: it was refused. It must hold nothing of any patient. */
export type StaffMail = (mail: {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}) => Promise<boolean>;

/** How far the desk's events were looked at; kept for good. */
const CURSOR = 'desk: mailed up to';
const AT_ONCE = 100;
const DAY = 24 * 3_600_000;
/** Another worker's cases come to notice so late; milliseconds. */
const LOOK_MS = 15_000;

export interface NewCaseMailsParts {
  readonly store: Pick<Store, 'deskEvents' | 'lastDeskEvent' | 'ticketOf' | 'record' | 'change'>;
  readonly turns: Pick<Turns, 'onCommitted'>;
  readonly send: StaffMail;
  readonly to: string;
  readonly words: (
    ticket: Pick<Ticket, 'ref' | 'priority'>,
  ) => Promise<{ readonly subject: string; readonly text: string }>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Mails staff of each case that begins to wait, once. A case is marked before its mail is sent: a crash between the two loses
 * the mail, not the case, which waits at the desk. Nothing is mailed of patients who are not safe: a mailbox has many readers.
 */
export class NewCaseMails {
  readonly #parts: NewCaseMailsParts;
  #unwatch: () => void = () => undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(parts: NewCaseMailsParts) {
    this.#parts = parts;
  }

  /** Cases from before the first start are not mailed. */
  async start(): Promise<void> {
    const { store, turns } = this.#parts;
    const last = await store.lastDeskEvent();
    await this.#moveTo((before) => before ?? last);
    this.#unwatch = turns.onCommitted(() => this.#look());
    this.#clock = setInterval(() => this.#look(), LOOK_MS).unref();
    this.#look();
  }

  async stop(): Promise<void> {
    this.#unwatch();
    clearInterval(this.#clock);
    await this.#work;
  }

  /** Resolves when what came so far was mailed. */
  idle(): Promise<void> {
    return this.#work;
  }

  #look(): void {
    this.#work = this.#work
      .then(() => this.#goOn())
      .catch((error: unknown) =>
        this.#parts.log.warn({ fault: faultOf(error) }, 'staff were not mailed; it is tried again'),
      );
  }

  async #goOn(): Promise<void> {
    const { store } = this.#parts;
    let events: readonly DeskEvent[];
    do {
      const after = await this.#moveTo((before) => before ?? 0);
      events = await store.deskEvents(after, AT_ONCE);
      for (const { what, conversation } of events) if (what === 'case') await this.#mail(conversation);
      const last = events.at(-1)?.n;
      if (last !== undefined) await this.#moveTo((before) => Math.max(before ?? 0, last));
    } while (events.length === AT_ONCE);
  }

  async #mail(conversation: string): Promise<void> {
    const { store, send, to, words, clock, log } = this.#parts;
    const ticket = await store.ticketOf(conversation);
    if (ticket === null || ticket.claimedBy !== null || ticket.reason === 'safety') return;
    const at = clock.now();
    const isFirst = await store.change<true, boolean>(`mailed ${ticket.ref}`, at, (before) => ({
      after: true,
      until: at + 365 * DAY,
      result: before === null,
    }));
    if (!isFirst) return;
    const isSent = await send({ to, ...(await words(ticket)) });
    if (!isSent) log.warn({ case: ticket.ref }, 'a mail to staff was refused');
  }

  #moveTo(act: (before: number | null) => number): Promise<number> {
    return this.#parts.store.change<number, number>(CURSOR, this.#parts.clock.now(), (before) => {
      const after = act(before);
      return { after, until: Number.MAX_SAFE_INTEGER, result: after };
    });
  }
}
