import type { AccountName } from '../../identity/proof.ts';
import type { ContactMail } from '../contactMail.ts';
import type { ContactText } from '../contactText.ts';
import type { Accepted, Call, CodeToSend, PortalCapabilities, PortalGateway, VerifiedPortal } from '../gateway.ts';
import { isReachable } from '../reachable.ts';
import { SendLimit, USUAL_PACE, type SendPace } from '../sendLimit.ts';
import { KeycloakCalls, USUAL_PATIENCE, type Patience } from './calls.ts';
import { RESET, SelfService } from './selfService.ts';
import type { KeycloakSettings } from './session.ts';
import { Users } from './users.ts';
import { INVITATION, KeycloakVerified } from './verified.ts';

export interface KeycloakOptions {
  readonly settings: KeycloakSettings;
  /** Null: usernames, codes and notices are not mailed, for Keycloak itself mails links alone. */
  readonly mail: ContactMail | null;
  /** Null: codes are not texted. */
  readonly text?: ContactText | null;
  readonly now: () => number;
  readonly pace?: SendPace;
  readonly patience?: Patience;
}

/** A portal whose passwords a Keycloak keeps. What it does was measured: docs/decisions/0010-what-keycloak-does.md. */
export class KeycloakGateway implements PortalGateway {
  readonly verified: VerifiedPortal;
  readonly #selfService: SelfService;
  readonly #options: KeycloakOptions;

  constructor(options: KeycloakOptions) {
    const { settings, mail, text = null, now, pace = USUAL_PACE, patience = USUAL_PATIENCE } = options;
    const calls = new KeycloakCalls(settings, patience, now);
    const users = new Users(calls);
    const limit = new SendLimit(pace, now);
    this.#options = options;
    this.#selfService = new SelfService({ users, mail, text, limit });
    this.verified = new KeycloakVerified({ calls, users, mail, limit, now });
  }

  capabilities(): PortalCapabilities {
    const { mail, text = null } = this.#options;
    const mails = mail !== null;
    return {
      portal: 'keycloak',
      actions: {
        sendReset: { mode: 'bot', linkTtlSeconds: RESET.lifespan },
        sendUsername: { mode: mails ? 'bot' : 'manual' },
        resendInvitation: { mode: 'bot', linkTtlSeconds: INVITATION.lifespan },
        unlock: { mode: 'staff' },
        temporaryLogin: { mode: 'staff' },
        revokeSessions: { mode: 'bot' },
        resetSecondStep: { mode: 'staff' },
        closeAccess: { mode: 'staff' },
      },
      codes: new Set([...(mails ? (['email'] as const) : []), ...(text !== null ? (['text'] as const) : [])]),
      findBy: new Set(['email', 'username', 'phone', 'patientId']),
      sees: new Set(['enabled', 'activated', 'locked', 'lockedUntil', 'mustChange', 'duplicates', 'emailChange']),
    };
  }

  /** The realm's public page, which takes no account and no secret. */
  async health({ signal }: Call): Promise<{ readonly up: boolean }> {
    const { settings, patience = USUAL_PATIENCE } = this.#options;
    const page = `${settings.url}/realms/${encodeURIComponent(settings.realm)}`;
    return { up: await isReachable(page, patience.findMs, signal) };
  }

  requestReset(by: AccountName, call: Call): Promise<Accepted> {
    return this.#selfService.requestReset(by, call);
  }

  requestUsername(by: { readonly email: string }, call: Call): Promise<Accepted> {
    return this.#selfService.requestUsername(by, call);
  }

  sendCode(code: CodeToSend, call: Call): Promise<Accepted> {
    return this.#selfService.sendCode(code, call);
  }
}
