import { causesOf, type CauseState } from '../../flows/causes.ts';
import type { Facts } from '../../flows/facts.ts';
import type { WhyCard } from '../../flows/whyCard.ts';
import type { Effect, LogRow, Ticket, Time } from '../stores/store.ts';
import { masked } from './accountShown.ts';
import type { ActionName, ActionRule } from './actionRules.ts';
import type { CaseNote, SecondPerson } from './caseNotes.ts';
import { isSuspected } from './suspicion.ts';
import type { Staff } from './walls.ts';

/** What staff read of a why card in their own language. */
export interface InWords {
  readonly answered: readonly { readonly question: string; readonly answer: string }[];
  readonly otherProblems: readonly string[];
  readonly sent: readonly string[];
}

/** A case as the queue shows it. */
export interface Waiting extends Pick<Ticket, 'ref' | 'reason' | 'priority' | 'openedAt' | 'claimedBy'> {
  readonly language: 'en' | 'es' | null;
  readonly channel: 'web' | 'sms' | null;
  readonly answerBy: Time | null;
  /** The problem they were in when staff were called. */
  readonly problem: NonNullable<Facts['wanted']> | null;
  /** How the patient wants to be answered. */
  readonly wants: 'chat' | 'call' | 'comeIn' | 'leave' | null;
  /** Ends in a moment. */
  readonly closing: { readonly outcome: string; readonly at: Time } | null;
  /** A second person is asked to agree. */
  readonly second: { readonly action: ActionName; readonly by: string; readonly agreed: string | null } | null;
}

/** An action as it is offered in a case. */
export interface Offered extends ActionRule {
  readonly name: ActionName;
  /** The first thing to think of for this reason. */
  readonly next: boolean;
  /** Everything that it needs is there now. */
  readonly open: boolean;
}

/** What only who has the case needs. */
export interface Owned {
  readonly identity: {
    readonly needs: number;
    readonly always: readonly string[];
    readonly of: readonly string[];
    readonly ticked: Readonly<Record<string, Time>>;
    /** Until when the account may be acted on; null while checks are missing. */
    readonly provenUntil: Time | null;
  };
  readonly actions: readonly Offered[];
  /** Nothing is sent to the contact before then. */
  readonly restsUntil: Time | null;
  /** Whether a look at the account can tell when its e-mail was changed. */
  readonly seesEmailChange: boolean;
  /** A notice of a recovery is held back; a lead may let it go. */
  readonly noticeHeld: boolean;
  /** What staff say first on a call; the patient's half is checked by us. */
  readonly callWords: string | null;
  /** Who is here to take it over. */
  readonly colleagues: readonly Pick<Staff, 'id' | 'name'>[];
}

/** A case as staff read it when it is open before them. */
export interface Case extends Waiting, InWords {
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  /** What the patient signs in as, masked. */
  readonly givenName: string | null;
  readonly causes: readonly CauseState[];
  /** Someone else may be in the account: nothing goes to a contact that was changed lately. */
  readonly suspected: boolean;
  /** The problems gone through, in order. */
  readonly visited: readonly string[];
  readonly form: {
    readonly state: NonNullable<Facts['form']>;
    readonly claims: NonNullable<Facts['formClaims']> | null;
  } | null;
  /** Effects whose end is not known or not yet come. */
  readonly underWay: readonly { readonly name: string; readonly state: Effect['state'] }[];
  /** The patient wants no more texts: nothing that staff write reaches them. */
  readonly optedOut: boolean;
  readonly rows: readonly Pick<LogRow, 'seq' | 'at' | 'from' | 'name' | 'noted' | 'text'>[];
  readonly owned: Owned | null;
}

export function waitingOf({ card, conversation: _, claimedAt: __, ...ticket }: Ticket, note: CaseNote = {}): Waiting {
  return { ...ticket, ...wishesIn(card), ...besides(note) };
}

const NOT_KNOWN = { language: null, channel: null, answerBy: null, problem: null, wants: null } as const;

function wishesIn(card: WhyCard | null): Omit<Waiting, keyof Ticket | keyof CaseNote> {
  if (card === null) return NOT_KNOWN;
  const { language, channel, facts } = card;
  const { answerBy = null, wanted: problem = null, how: wants = null } = facts;
  return { language, channel, answerBy, problem, wants };
}

function besides({ closing, second }: CaseNote): Pick<Waiting, 'closing' | 'second'> {
  return {
    closing: closing === undefined ? null : { outcome: closing.outcome, at: closing.at },
    second: second === undefined ? null : secondOf(second),
  };
}

interface Around extends Pick<Case, 'owned' | 'optedOut'> {
  readonly words: InWords | null;
  readonly rows: readonly LogRow[];
  readonly effects: readonly Effect[];
  readonly note: CaseNote;
}

export function caseOf(ticket: Ticket, { words, rows, effects, note, owned, optedOut }: Around): Case {
  const { card, conversation } = ticket;
  return {
    ...waitingOf(ticket, note),
    ...(words ?? { answered: [], otherProblems: [], sent: [] }),
    ...knownFrom(card),
    suspected: isSuspected(ticket),
    underWay: effects
      .filter((effect) => effect.conversation === conversation && !OUR_OWN.has(effect.name))
      .map(({ name, state }) => ({ name, state })),
    rows: rows.map((row) => rowOf(row, card?.facts.callWords?.patient)),
    optedOut,
    owned,
  };
}

/** What is asked of nobody but ourselves, or of the portal for later. */
const OUR_OWN: ReadonlySet<string> = new Set(['openTicket', 'endTemporaryLogin']);

/** What the machines know; nothing, where the words were lost or deleted. */
function knownFrom(card: WhyCard | null): Pick<Case, 'facts' | 'givenName' | 'causes' | 'visited' | 'form'> {
  if (card === null) return { facts: {}, givenName: null, causes: [], visited: [], form: null };
  const { facts, visited } = card;
  const { name, form, formClaims: claims = null } = facts;
  return {
    facts: plainFacts(facts),
    givenName: name === undefined ? null : masked(name),
    causes: causesOf(card),
    visited,
    form: form === undefined ? null : { state: form, claims },
  };
}

/** The patient's half of the call words is not for staff to read: they are to hear it. */
function rowOf({ seq, at, from, name, noted, text: said }: LogRow, theirs: string | undefined): Case['rows'][number] {
  const text = theirs === undefined ? said : said.replaceAll(theirs, '•••');
  return { seq, at, from, text, ...(name !== undefined && { name }), ...(noted !== undefined && { noted }) };
}

function secondOf({ action, by, approved }: SecondPerson): NonNullable<Waiting['second']> {
  return { action, by: by.name, agreed: approved?.by.name ?? null };
}

/** Those that are one value; how the bot works inside stays inside, and the name is shown when it is asked for. */
function plainFacts({ name: _, ...facts }: Facts): Case['facts'] {
  const isPlain = (fact: [string, unknown]): fact is [string, string | number | boolean] =>
    ['string', 'number', 'boolean'].includes(typeof fact[1]);
  return Object.fromEntries(Object.entries(facts).filter(isPlain));
}
