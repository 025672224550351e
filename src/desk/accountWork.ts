import type { Done } from '../../channels/desk/ports.ts';
import type { Checking, StaffChecks } from '../identity/staffChecks.ts';
import type { IdentityProof } from '../identity/proof.ts';
import type { Reveal, TemporaryLogin } from '../portal/gateway.ts';
import type { Ticket } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import { ruleIn, sends, type ActionName, type ActionRule, type ActionRules } from './actionRules.ts';
import { accountShown, type AccountShown } from './accountShown.ts';
import { areSame } from './callWords.ts';
import type { ContactRests } from './contactRests.ts';
import type { Door, Refusal } from './door.ts';
import type { HeldNotices } from './heldNotices.ts';
import type { Key, OnceOnly } from './onceOnly.ts';
import type { Became, Errand, Looked, PortalActions } from './portalActions.ts';
import { recoveredBy } from './recovered.ts';
import type { SecondPersons } from './secondPerson.ts';
import { isSuspected } from './suspicion.ts';
import { endsLater, type Shown } from './temporaryLogin.ts';
import type { Staff } from './walls.ts';
import type { Acted, ActionWish, Wish } from './wishes.ts';

export interface AccountWorkParts {
  readonly door: Door;
  readonly checks: StaffChecks;
  readonly rules: ActionRules;
  readonly portal: PortalActions;
  readonly seconds: SecondPersons;
  readonly rests: ContactRests;
  readonly once: OnceOnly;
  readonly notices: HeldNotices;
  /** Whether the old contact is told before it is changed. */
  readonly tellsOldContact: boolean;
  /** How long a changed contact proves nothing. */
  readonly newContactDays: number;
  readonly clock: Clock;
}

type LookedAt = { readonly account: AccountShown } | { readonly result: string };

/** What staff do about a patient's account, each as the clinic's checklist, ledger and portal allow; counted here, whatever a browser shows. */
export class AccountWork {
  readonly #parts: AccountWorkParts;

  constructor(parts: AccountWorkParts) {
    this.#parts = parts;
  }

  async tick(by: Staff, ref: string, tick: { readonly check: string; readonly on: boolean }): Promise<Done> {
    const ticket = await this.#parts.door.owned(by, ref);
    if ('refused' in ticket) return ticket;
    const { checks, clock, door } = this.#parts;
    if (!checks.knows(tick.check)) return { refused: 'notOffered' };
    await checks.tick(checking(by, ticket), tick, clock.now());
    await door.note(by, ticket, { what: 'checked', detail: { ...tick } });
    return 'done';
  }

  /** What the portal says of an account, masked; for staff who have checked who asks. */
  async look(by: Staff, ref: string, { key, name }: Wish): Promise<LookedAt | Refusal> {
    const found = await this.#looked(by, ref, { key, name });
    if ('refused' in found) return found;
    const { looked, ticket } = found;
    await this.#parts.door.note(by, ticket, { what: 'lookedUp' });
    if (typeof looked === 'string') return { result: `look.${looked}` };
    const { clock, newContactDays: days } = this.#parts;
    return { account: accountShown(looked.account, { days, now: clock.now() }) };
  }

  /** One detail in full, for whoever has the case. Each is a row of the audit. */
  async reveal(
    by: Staff,
    ref: string,
    wish: Wish & { readonly field: Detail },
  ): Promise<{ readonly value: string } | Refusal> {
    const { door } = this.#parts;
    const ticket = await door.owned(by, ref);
    if ('refused' in ticket) return ticket;
    const value = await this.#detail(by, ticket, wish);
    if (typeof value !== 'string') return value;
    await door.note(by, ticket, { what: 'revealed', detail: { field: wish.field } });
    return { value };
  }

  /** @returns `<action>.` and what became of it. */
  async act(by: Staff, ref: string, wish: ActionWish): Promise<Acted | Refusal> {
    const { door, rules } = this.#parts;
    const { action } = wish;
    const ticket = await door.owned(by, ref);
    if ('refused' in ticket) return ticket;
    const usual = rules[action];
    if (usual === undefined || usual.mode === 'patient') return { refused: 'notOffered' };
    const rule = ruleIn(usual, isSuspected(ticket));
    const key: Key = { id: `${ref} ${by.id} ${wish.key}`, about: `${action} ${nameIn(ticket, wish) ?? ''}` };
    const earlier = await this.#earlier(key, action);
    if (earlier !== null) return earlier;
    const proof = await this.#allowed(by, ticket, { rule, wish });
    return proof !== null && 'refused' in proof ? proof : this.#once(key, { by, ticket, rule, wish, proof });
  }

  /** A lead lets the contacts on record hear of a recovery that was held back; needs the lead's own checks, and the patient's word. */
  async tellRecovered(by: Staff, ref: string, { name: given }: Pick<Wish, 'name'>): Promise<Acted | Refusal> {
    const { door, checks, notices, clock } = this.#parts;
    const ticket = await door.owned(by, ref);
    if ('refused' in ticket) return ticket;
    const name = nameIn(ticket, { key: ref, name: given });
    if (by.role !== 'lead' || name === null || !(await notices.isHeld(ticket))) return { refused: 'notOffered' };
    if ((await checks.prove(checking(by, ticket), clock.now())) === null) return { refused: 'unproven' };
    const result = 'notice.released';
    await door.note(by, ticket, { what: result, note: result, recovered: { name, ref, agreed: true } });
    return { result };
  }

  async askSecond(by: Staff, ref: string, action: ActionName): Promise<Done> {
    const { door, rules, seconds, clock } = this.#parts;
    const ticket = await door.owned(by, ref);
    if ('refused' in ticket) return ticket;
    if (rules[action]?.needs !== 'secondPerson') return { refused: 'notOffered' };
    await seconds.ask({ by, ref, action }, clock.now());
    await door.note(by, ticket, { what: 'second.asked', detail: { action }, note: 'second.asked' });
    return 'done';
  }

  /** Someone else agrees, having looked at the case. */
  async approve(by: Staff, ref: string): Promise<Done> {
    const { door, seconds, clock } = this.#parts;
    const ticket = await door.ticket(by, ref);
    if (ticket === null) return { refused: 'gone' };
    const action = await seconds.approve(by, ref, clock.now());
    if (action === null) return { refused: 'notSecond' };
    await door.note(by, ticket, { what: 'second.agreed', detail: { action }, note: 'second.agreed' });
    return 'done';
  }

  /** What the patient said on the phone for their half of the words. */
  async heard(by: Staff, ref: string, words: string): Promise<Acted | Refusal> {
    const { door } = this.#parts;
    const ticket = await door.owned(by, ref);
    if ('refused' in ticket) return ticket;
    const expected = ticket.card?.facts.callWords;
    if (expected === undefined) return { refused: 'notOffered' };
    const result = areSame(words, expected.patient) ? 'callWords.same' : 'callWords.other';
    await door.note(by, ticket, { what: result, note: result });
    return { result };
  }

  async #once(key: Key, asked: Omit<Doing, 'reveal'>): Promise<Acted | Refusal> {
    const { once, clock } = this.#parts;
    const shown: Shown = {};
    const doing = {
      ...asked,
      reveal: (secret: string, login: TemporaryLogin) => Object.assign(shown, { secret, login }),
    };
    const told = toldOf(asked.wish.action, await once.do(key, clock.now(), () => this.#do(doing, shown)));
    return shown.secret === undefined ? told : { ...told, secret: shown.secret };
  }

  async #earlier(key: Key, action: ActionName): Promise<Acted | Refusal | null> {
    const became = await this.#parts.once.earlier(key, this.#parts.clock.now());
    return became === null ? null : toldOf(action, became);
  }

  /** The proof that the rule takes, which may be none; or what is missing. */
  async #allowed(
    by: Staff,
    ticket: Ticket,
    { rule, wish }: Pick<Doing, 'rule' | 'wish'>,
  ): Promise<IdentityProof<'staff-verified'> | null | Refusal> {
    const { checks, clock } = this.#parts;
    const proof = await checks.prove(checking(by, ticket), clock.now());
    if (proof === null && rule.needs !== 'nothing') return { refused: 'unproven' };
    if (rule.needs === 'secondPerson' && !(await this.#isSeconded(by, ticket, wish.action)))
      return { refused: 'needsSecond' };
    return rule.mode === 'manual' && !isTickedOff(rule, wish) ? { refused: 'stepsLeft' } : proof;
  }

  /** Two look at it, or one at the patient's photo ID. */
  async #isSeconded(by: Staff, ticket: Ticket, action: ActionName): Promise<boolean> {
    const { checks, seconds, clock } = this.#parts;
    const now = clock.now();
    if (await checks.hasTicked(checking(by, ticket), 'photo_id', now)) return true;
    return seconds.hasAgreed({ by, ref: ticket.ref, action }, now);
  }

  /** Written down first: a crash half-way must not hide that it was asked for. */
  async #do(doing: Doing, shown: Shown): Promise<string> {
    const { door, seconds, clock } = this.#parts;
    const { by, ticket, wish, rule } = doing;
    const { action } = wish;
    const detail = { key: wish.key };
    await door.note(by, ticket, { what: `${action}.asked`, detail });
    if (rule.needs === 'secondPerson') await seconds.use(ticket.ref, clock.now());
    const result = await this.#became(doing);
    const agreed = wish.noticeAgreed === true && by.role === 'lead';
    const recovered = recoveredBy(action, result, { name: nameIn(ticket, wish), ref: ticket.ref, agreed });
    const done = { what: `${action}.${result}`, detail, note: `${action}.${result}`, ...recovered };
    await door.note(by, ticket, { ...done, ...endsLater(shown, `${ticket.ref}/${wish.key}`, clock.now()) });
    return result;
  }

  async #became(doing: Doing): Promise<string> {
    const { rule, ticket, wish } = doing;
    const name = nameIn(ticket, wish);
    if (sends(wish.action) && (await this.#parts.rests.has(ticket, name))) return 'resting';
    if (wish.action === 'contactChange') return this.#changeContact(doing, name);
    return rule.mode === 'manual' ? 'byHand' : this.#errand(doing, name);
  }

  /** The notice goes out while the old contact is still on record; from then on nothing is sent for a while. */
  async #changeContact(doing: Doing, name: string | null): Promise<string> {
    const told = await this.#tellOld(doing, name);
    if (WENT_ON.has(told)) await this.#parts.rests.begin(doing.ticket, name);
    return told;
  }

  /** A patient who is not safe agrees first: the old contact may be someone else's by now. */
  async #tellOld(doing: Doing, name: string | null): Promise<string> {
    const { ticket, wish, rule } = doing;
    if (ticket.card?.facts.safety === true && wish.noticeAgreed !== true) return 'held';
    if (rule.mode === 'manual') return 'byHand';
    return this.#parts.tellsOldContact ? this.#errand(doing, name) : 'done';
  }

  async #errand({ by, ticket, wish, proof, reveal }: Doing, name: string | null): Promise<Became | 'needsName'> {
    if (name === null) return 'needsName';
    const { conversation } = ticket;
    const errand: Errand = { name, conversation, staffId: by.id, proof, key: `${ticket.ref}/${wish.key}`, reveal };
    return this.#parts.portal.do(wish.action, errand);
  }

  async #looked(
    by: Staff,
    ref: string,
    wish: Wish,
  ): Promise<Refusal | { readonly ticket: Ticket; readonly looked: Looked | 'needsName' }> {
    const { door, checks, portal, clock } = this.#parts;
    const ticket = await door.owned(by, ref);
    if ('refused' in ticket) return ticket;
    const proof = await checks.prove(checking(by, ticket), clock.now());
    if (proof === null) return { refused: 'unproven' };
    const name = nameIn(ticket, wish);
    if (name === null) return { ticket, looked: 'needsName' };
    const { conversation, ref: own } = ticket;
    const errand = { name, conversation, staffId: by.id, proof, key: `${own}/${wish.key}` };
    return { ticket, looked: await portal.look(errand, proof) };
  }

  async #detail(
    by: Staff,
    ticket: Ticket,
    { field, ...wish }: Wish & { readonly field: Detail },
  ): Promise<string | Refusal> {
    if (field === 'name') return ticket.card?.facts.name ?? '';
    const found = await this.#looked(by, ticket.ref, wish);
    if ('refused' in found) return found;
    return typeof found.looked === 'string' ? '' : (found.looked.account[field] ?? '');
  }
}

/** One wish on its way. */
interface Doing {
  readonly by: Staff;
  readonly ticket: Ticket;
  readonly rule: ActionRule;
  readonly wish: ActionWish;
  readonly proof: IdentityProof<'staff-verified'> | null;
  readonly reveal: Reveal;
}

/** What can be shown in full. */
export type Detail = 'name' | 'username' | 'patientId';

/** After these the contact is about to change; a notice has gone out, or may have, where there was to be one, and may be. */
const WENT_ON: ReadonlySet<string> = new Set([
  'done',
  'already-done',
  'task',
  'unknown',
  'byHand',
  'held',
  'changedLately',
]);

/** A portal without steps of the clinic's own has usual ones, whose number the desk alone knows. */
function isTickedOff({ steps }: ActionRule, { stepsDone = 0 }: ActionWish): boolean {
  return stepsDone >= Math.max(1, steps.length);
}

function toldOf(action: ActionName, became: string): Acted | Refusal {
  return became === 'other' ? { refused: 'keyUsed' } : { result: `${action}.${became}` };
}

function nameIn({ card }: Ticket, { name }: Wish): string | null {
  return name ?? card?.facts.name ?? null;
}

function checking({ id }: Staff, { ref, conversation }: Ticket): Checking {
  return { ref, conversation, staffId: id };
}
