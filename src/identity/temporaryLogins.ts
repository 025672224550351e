import { codeOf } from '../errors/fault.ts';
import type { Call, TemporaryLogin, VerifiedPortal } from '../portal/gateway.ts';
import type { EffectResult } from '../stores/store.ts';
import type { Turns } from '../turns/turns.ts';

export interface TemporaryLoginsParts {
  /** Null where there is no setting one. */
  readonly portal: Pick<VerifiedPortal, 'endTemporaryLogin'> | null;
  readonly turns: Pick<Turns, 'take'>;
}

/** A temporary login on its way to its end, as the outbox keeps it, sealed. */
interface Ending extends TemporaryLogin {
  /** The same for every try to end it. */
  readonly id: string;
  readonly isLast: boolean;
}

type Became = 'endedUnused' | 'over' | 'notEnded';

/** Ends temporary logins that nobody used in time (OWASP ASVS 5, 6.4.1: an initial secret lives for a short time, and for one use). */
export class TemporaryLogins {
  readonly #parts: TemporaryLoginsParts;

  constructor(parts: TemporaryLoginsParts) {
    this.#parts = parts;
  }

  /** Its case hears once what became of it. @returns result.failed where a later try has to end it */
  async end(args: Readonly<Record<string, unknown>>, call: Call): Promise<EffectResult> {
    const { account, setAt, id, isLast } = args as unknown as Ending;
    const became = await this.#became({ account, setAt }, call);
    if (became === 'notEnded' && !isLast) return { type: 'result.failed' };
    const conversation = { id: call.caseId };
    await this.#parts.turns.take({
      type: 'event',
      id: `login:${id}`,
      name: 'login.became',
      conversation,
      value: { became },
    });
    return { type: became === 'notEnded' ? 'result.failed' : 'result.succeeded' };
  }

  async #became(login: TemporaryLogin, call: Call): Promise<Became> {
    try {
      const how = await this.#parts.portal?.endTemporaryLogin(login, call);
      if (how === 'over') return 'over';
      return how === 'ended' ? 'endedUnused' : 'notEnded';
    } catch (error) {
      const code = codeOf(error);
      if (!code?.startsWith('PORTAL_')) throw error;
      // The account itself is gone.
      return code === 'PORTAL_STALE' ? 'over' : 'notEnded';
    }
  }
}
