import { html, type Html } from '../../html.ts';
import type { LinkState } from '../links.ts';
import { RULES } from '../passwords.ts';
import type { Account } from '../records.ts';
import { REQUESTS } from '../recovery.ts';
import { field, layout, message, notice } from './layout.ts';

const USERNAME = { autocomplete: 'username', autocapitalize: 'none', spellcheck: 'false' };

export function forgotPasswordPage(): string {
  return layout(
    'Forgot password',
    html`<p>We send a link to the e-mail on your record.</p>
      <form method="post" action="/forgot-password">
        ${field('Username or e-mail', 'name', USERNAME)}<button>Send the link</button>
      </form>`,
  );
}

export function forgotUsernamePage(): string {
  return layout(
    'Forgot username',
    html`<p>We send your username to your e-mail.</p>
      <form method="post" action="/forgot-username">
        ${field('E-mail', 'name', { ...USERNAME, type: 'email', autocomplete: 'email' })}<button>
          Send my username
        </button>
      </form>`,
  );
}

/** The same for every name. */
export function sentPage(): string {
  return message(
    'Look in your e-mail',
    'If that name is on our records, a mail is on its way. It can take five minutes. Look in the spam folder too.',
  );
}

/** The same for every name. */
export function tooManyPage(): string {
  return message(
    'Too many requests',
    `This name was asked about ${REQUESTS.most} times. Wait ${REQUESTS.minutes} minutes and try again.`,
    'problem',
  );
}

const CLOSED: Readonly<Record<Exclude<LinkState, 'open'>, readonly [title: string, says: string]>> = {
  used: ['Link already used', 'This link was used before. If you need another, ask for a new one.'],
  replaced: ['A newer link was sent', 'A newer link was sent after this one. Open the newest mail and use its link.'],
  expired: ['Link expired', 'This link is too old. Ask for a new one.'],
  unknown: ['Link does not work', 'This link does not work. It may be cut off: copy the whole link from the mail.'],
};

/** Why a link leads nowhere. */
export function closedLinkPage(state: keyof typeof CLOSED): string {
  const [title, says] = CLOSED[state];
  return layout(
    title,
    html`${notice('problem', says)}
      <p><a class="button" href="/forgot-password">Ask for a new link</a></p>
      <p><a href="/">Go to sign in</a></p>`,
  );
}

export interface NewPassword {
  readonly title: string;
  readonly action: '/reset' | '/join' | '/change-password';
  /** The token of the link that led here; null when signed in. */
  readonly token: string | null;
  readonly account: Account;
  readonly faults: readonly string[];
}

/** The form for a new password, with the rules and what was wrong with the last try. */
export function newPasswordPage({ title, action, token, account, faults }: NewPassword): string {
  const problems = html`<ul>
    ${faults.map((fault) => html`<li>${fault}</li>`)}
  </ul>`;
  return layout(
    title,
    html`${faults.length > 0 && notice('problem', problems)}
      <p>Your username is <strong>${account.username}</strong>.</p>
      ${rules()}
      <form method="post" action="${action}">
        ${token !== null && html`<input type="hidden" name="token" value="${token}" />`}
        <input type="hidden" name="username" autocomplete="username" value="${account.username}" />
        ${field('New password', 'password', { type: 'password', autocomplete: 'new-password' })}
        ${field('New password again', 'again', { type: 'password', autocomplete: 'new-password' })}
        <button>Save the password</button>
      </form>`,
  );
}

function rules(): Html {
  return html`<ul class="rules">
    <li>${RULES.min} to ${RULES.max} characters</li>
    <li>A capital letter, a small letter, a number and a sign</li>
    <li>Not one of your last ${RULES.history} passwords</li>
  </ul>`;
}

export function savedPage(): string {
  return message('Password saved', 'Your new password is saved. Sign in with it. A lock still ends at its own time.');
}

/** For those who come without the link. */
export function joinPage(): string {
  return layout(
    'I have an invitation',
    html`<p>Open the invitation in your e-mail and use its link. It works for two weeks.</p>
      <p>No invitation, or it is too old? Call your clinic.</p>
      <p><a class="button" href="/">Go to sign in</a></p>`,
  );
}
