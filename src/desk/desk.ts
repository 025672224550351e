import type { Done, Refused } from '../../channels/desk/ports.ts';
import type { StaffOutcome } from '../../flows/talk.ts';
import type { Language } from '../../flows/vocabulary.ts';
import type { Checking, StaffChecks } from '../identity/staffChecks.ts';
import type { Store, Ticket } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { Turns } from '../turns/turns.ts';
import { ACTIONS, ruleIn, type ActionName, type ActionRule, type ActionRules } from './actionRules.ts';
import type { CaseNotes } from './caseNotes.ts';
import { caseOf, waitingOf, type Case, type InWords, type Offered, type Owned, type Waiting } from './caseView.ts';
import type { Closings } from './closings.ts';
import type { ContactRests } from './contactRests.ts';
import type { Door } from './door.ts';
import { Follower } from './follower.ts';
import type { HeldNotices } from './heldNotices.ts';
import { nextActions } from './nextActions.ts';
import type { Look, Presence, Viewer } from './presence.ts';
import type { SavedReplies, SavedReply } from './savedReplies.ts';
import type { SecondPersons } from './secondPerson.ts';
import { Views } from './views.ts';
import { isSuspected } from './suspicion.ts';
import { maySee, type Staff } from './walls.ts';

export interface DeskParts {
  readonly store: Pick<
    Store,
    'tickets' | 'ticketOf' | 'load' | 'since' | 'openEffects' | 'deskEvents' | 'lastDeskEvent' | 'change'
  >;
  readonly turns: Pick<Turns, 'onCommitted'>;
  readonly door: Door;
  /** Hides what looks like a password or a code. */
  readonly mask: (text: string) => string;
  /** What the patient was asked, answered and named besides, in a staff member's language. */
  readonly inWords: (card: NonNullable<Ticket['card']>, language: Language) => InWords;
  readonly checks: StaffChecks;
  readonly rules: ActionRules;
  readonly seconds: SecondPersons;
  readonly notes: CaseNotes;
  readonly rests: Pick<ContactRests, 'until'>;
  readonly notices: HeldNotices;
  readonly closings: Closings;
  readonly presence: Presence;
  readonly replies: SavedReplies;
  /** The roles that may see cases of patients who are not safe. */
  readonly seesSafety: readonly string[];
  /** Whether the portal can tell when the e-mail on record was changed. */
  readonly seesEmailChange: boolean;
  readonly clock: Clock;
}

/** What a staff member writes. */
export interface Written {
  /** The same id again is the same message. */
  readonly id: string;
  readonly text: string;
}

/** Two groups or more of a temporary password, as it stands on the staff screen, however they are joined. */
const TEMPORARY = /\b[a-z]{3}\d(?:[-\s]*[a-z]{3}\d)+\b/i;

const GONE: Refused = { refused: 'gone' };
const NOT_YOURS: Refused = { refused: 'notYours' };

/** What staff see and say at the desk. Whoever may not see a case is told that it is not there. */
export class Desk {
  readonly #parts: DeskParts;
  readonly #views: Views;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#views = new Views(parts.store);
  }

  async queue(by: Staff): Promise<readonly Waiting[]> {
    const { door, notes, clock } = this.#parts;
    const tickets = await door.tickets(by);
    const now = clock.now();
    return Promise.all(
      // What is noted beside a case is about one that somebody has.
      tickets.map(async (ticket) => waitingOf(ticket, ticket.claimedBy ? await notes.of(ticket.ref, now) : {})),
    );
  }

  async open(by: Staff, ref: string, language: Language): Promise<Case | null> {
    const { store, door, inWords, notes, clock } = this.#parts;
    const ticket = await door.ticket(by, ref);
    if (ticket === null) return null;
    if (await this.#views.isNew(by.id, ref, clock.now())) await door.note(by, ticket, { what: 'viewed' });
    const note = await notes.of(ref, clock.now());
    return caseOf(ticket, {
      rows: await store.since(ticket.conversation, 0),
      effects: await store.openEffects(),
      words: ticket.card && inWords(ticket.card, language),
      note,
      optedOut: await this.#optedOut(ticket),
      owned: ticket.claimedBy?.id === by.id ? await this.#owned(by, ticket) : null,
    });
  }

  /** A browser lives and shows that case. @returns who else has it before them. */
  async look(by: Staff, look: Look): Promise<readonly Viewer[]> {
    const { door, presence, clock } = this.#parts;
    const ref = look.ref !== null && (await door.ticket(by, look.ref)) !== null ? look.ref : null;
    return presence.seen(by, { ...look, ref }, clock.now());
  }

  /** Of two who claim at once, the conversation's queue lets one be first. */
  async claim(by: Staff, ref: string): Promise<Done> {
    const { door, presence, store, clock } = this.#parts;
    const ticket = await door.ticket(by, ref);
    if (ticket === null) return GONE;
    await presence.seen(by, { ref, writing: false }, clock.now());
    if (ticket.claimedBy === null) await door.event(by, ticket, { name: 'staff.claimed' });
    const after = await store.ticketOf(ticket.conversation);
    if (after === null) return GONE;
    if (after.claimedBy?.id === by.id) return 'done';
    return { takenBy: after.claimedBy?.name ?? '' };
  }

  async say(by: Staff, ref: string, { id, text }: Written): Promise<Done> {
    const { door, mask, closings } = this.#parts;
    const ticket = await door.owned(by, ref);
    if ('refused' in ticket) return ticket;
    if (mask(text) !== text || TEMPORARY.test(text)) return { refused: 'secret' };
    if (await this.#optedOut(ticket)) return { refused: 'optedOut' };
    // Who still writes has not finished.
    await closings.takeBack(by, ticket);
    const said = { name: 'staff.says', id: `desk:${by.id}:${id}`, value: { text } };
    // Who lost the case meanwhile is not heard.
    return (await door.event(by, ticket, said)) ? 'done' : NOT_YOURS;
  }

  /** For other staff alone; anyone who may see the case may leave one. */
  async noteDown(by: Staff, ref: string, { id, text }: Written): Promise<Done> {
    const { door, mask } = this.#parts;
    const ticket = await door.ticket(by, ref);
    if (ticket === null) return GONE;
    if (mask(text) !== text || TEMPORARY.test(text)) return { refused: 'secret' };
    const value = { act: { what: 'noted' }, words: text };
    await door.event(by, ticket, { name: 'staff.acted', id: `desk:${by.id}:${id}`, value });
    return 'done';
  }

  /** Ends the case in a minute; until then it can be taken back. */
  async close(by: Staff, ref: string, outcome: StaffOutcome): Promise<Done> {
    return this.#ifTheirs(by, ref, (ticket) => this.#parts.closings.begin(by, ticket, outcome));
  }

  async takeBackClose(by: Staff, ref: string): Promise<Done> {
    return this.#ifTheirs(by, ref, (ticket) => this.#parts.closings.takeBack(by, ticket));
  }

  async closeNow(by: Staff, ref: string): Promise<Done> {
    return this.#ifTheirs(by, ref, (ticket) => this.#parts.closings.finish(ticket));
  }

  /** Gives the case back to the queue. */
  async giveBack(by: Staff, ref: string): Promise<Done> {
    const { door } = this.#parts;
    return this.#ifTheirs(by, ref, (ticket) =>
      door.event(by, ticket, { name: 'staff.left', value: { why: 'gaveBack' } }),
    );
  }

  /** Passes the case on to someone who is here and may see it. */
  async passOn(by: Staff, ref: string, to: string): Promise<Done> {
    const { door, presence, seesSafety } = this.#parts;
    const ticket = await door.owned(by, ref);
    if ('refused' in ticket) return ticket;
    const other = (await presence.here(this.#now())).find(({ id }) => id === to && id !== by.id);
    if (other === undefined || !maySee(other, ticket, seesSafety)) return { refused: 'notHere' };
    await door.event(by, ticket, { name: 'staff.passedOn', value: { to: { id: other.id, name: other.name } } });
    return 'done';
  }

  savedReplies(by: Staff, ref: string): Promise<readonly SavedReply[]> {
    return this.#parts.replies.filledIn({ me: by.name, ref }, this.#now());
  }

  lastEvent(): Promise<number> {
    return this.#parts.store.lastDeskEvent();
  }

  follow(by: Staff): Follower {
    return new Follower({ ...this.#parts, by });
  }

  onChange(watcher: () => void): () => void {
    return this.#parts.turns.onCommitted(watcher);
  }

  async #ifTheirs(by: Staff, ref: string, act: (ticket: Ticket) => Promise<unknown>): Promise<Done> {
    const ticket = await this.#parts.door.owned(by, ref);
    if ('refused' in ticket) return ticket;
    await act(ticket);
    return 'done';
  }

  async #optedOut({ conversation }: Ticket): Promise<boolean> {
    return (await this.#parts.store.load(conversation)).state.talk?.optedOut ?? false;
  }

  async #owned(by: Staff, ticket: Ticket): Promise<Owned> {
    const { checks, presence, rests, notices, seesSafety, seesEmailChange } = this.#parts;
    const now = this.#now();
    const whose: Checking = { ref: ticket.ref, conversation: ticket.conversation, staffId: by.id };
    const proof = await checks.prove(whose, now);
    const here = await presence.here(now);
    return {
      identity: {
        ...checks.rules,
        ticked: await checks.ticked(whose, now),
        provenUntil: proof?.expiresAt ?? null,
      },
      actions: await this.#offered(by, ticket, { whose, isProven: proof !== null }),
      restsUntil: await rests.until(ticket),
      seesEmailChange,
      noticeHeld: await notices.isHeld(ticket),
      callWords: ticket.card?.facts.callWords?.staff ?? null,
      colleagues: here
        .filter((one) => one.id !== by.id && maySee(one, ticket, seesSafety))
        .map(({ id, name }) => ({ id, name })),
    };
  }

  async #offered(
    by: Staff,
    ticket: Ticket,
    { whose, isProven }: { readonly whose: Checking; readonly isProven: boolean },
  ): Promise<readonly Offered[]> {
    const { rules, checks, seconds } = this.#parts;
    const { ref, reason, card } = ticket;
    const suspected = isSuspected(ticket);
    const now = this.#now();
    const hasPhotoId = await checks.hasTicked(whose, 'photo_id', now);
    const next = nextActions(reason, card?.facts ?? {});
    const isOpen = async (action: ActionName, { mode, needs }: ActionRule) => {
      if (mode === 'patient' || needs === 'nothing') return needs === 'nothing' && mode !== 'patient';
      if (!isProven || needs === 'checks' || hasPhotoId) return isProven;
      return seconds.hasAgreed({ by, ref, action }, now);
    };
    const offered = ACTIONS.map(async (name) => {
      const usual = rules[name];
      const rule = usual && ruleIn(usual, suspected);
      return rule === undefined ? [] : [{ ...rule, name, open: await isOpen(name, rule), next: next.includes(name) }];
    });
    return (await Promise.all(offered)).flat();
  }

  #now(): number {
    return this.#parts.clock.now();
  }
}
