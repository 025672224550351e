import { html, type Html } from '../../html.ts';
import { LOCK } from '../lockout.ts';
import { SHOWN } from '../patients.ts';
import type { SignIn } from '../signIn.ts';
import { field, layout, notice } from './layout.ts';

const PROBLEMS: Readonly<Record<Exclude<SignIn['kind'], 'code' | 'change' | 'in'>, string>> = {
  wrong: 'The username or the password is not right. If several people share your e-mail, use your username.',
  locked: `Sign-in with this name is locked for ${LOCK.minutes} minutes, because there were too many tries.`,
  inactive: 'This account is not active. Call your clinic.',
};

/** The first page. */
export function signInPage(problem: keyof typeof PROBLEMS | null): string {
  return layout(
    'Sign in',
    html`${problem && notice('problem', PROBLEMS[problem])}
      <form method="post" action="/sign-in">
        ${field('Username or e-mail', 'name', { autocomplete: 'username', autocapitalize: 'none', spellcheck: 'false' })}
        ${field('Password', 'password', { type: 'password', autocomplete: 'current-password' })}
        <button>Sign in</button>
      </form>
      <ul class="ways">
        <li><a href="/forgot-password">Forgot password</a></li>
        <li><a href="/forgot-username">Forgot username</a></li>
        <li><a href="/join">I have an invitation</a></li>
      </ul>
      ${accountsToTry()}`,
  );
}

/** The second step. */
export function codePage(wrong: boolean): string {
  return layout(
    'Enter your code',
    html`${wrong && notice('problem', 'That is not the code. Use the newest mail.')}
      <p>We sent a code of six digits to your e-mail.</p>
      <form method="post" action="/sign-in/code">
        ${field('Code', 'code', { inputmode: 'numeric', autocomplete: 'one-time-code' })}
        <button>Go on</button>
      </form>`,
  );
}

function accountsToTry(): Html {
  const people = SHOWN.map(
    ({ username, password, shows }) =>
      html`<li>
        <strong>${username}</strong>
        <span>${password === null ? 'No password yet' : html`Password <code>${password}</code>`}</span>
        <span>${shows}</span>
      </li>`,
  );
  return html`<details class="accounts">
    <summary>Demo accounts to try</summary>
    <ul class="people">
      ${people}
    </ul>
  </details>`;
}
