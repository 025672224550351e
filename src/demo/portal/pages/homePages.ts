import { html } from '../../html.ts';
import type { Account } from '../records.ts';
import { field, layout } from './layout.ts';

/** What a patient came for. `people` are those the account may see, itself first. */
export function homePage(shown: Account, people: readonly Account[]): string {
  return layout(
    `${shown.firstName} ${shown.lastName}`,
    html`<p>You are signed in.</p>
      <ul>
        <li>Next visit: Tuesday, 9:30 AM (made up)</li>
        <li>Test results: nothing new</li>
        <li>Messages: none</li>
      </ul>
      ${people.length > 1 && switchPerson(shown, people)}
      <ul class="ways">
        <li><a href="/settings">Account settings</a></li>
      </ul>
      <form method="post" action="/sign-out"><button class="quiet">Sign out</button></form>`,
  );
}

function switchPerson(shown: Account, people: readonly Account[]) {
  return html`<form method="get" action="/home">
    <label for="person">Switch person</label>
    <select id="person" name="person">
      ${people.map(
        ({ username, firstName }) =>
          html`<option value="${username}" ${username === shown.username && 'selected'}>${firstName}</option>`,
      )}
    </select>
    <button class="quiet">Switch person</button>
  </form>`;
}

export function settingsPage(account: Account): string {
  return layout(
    'Account settings',
    html`<dl>
        <dt>Username</dt>
        <dd>${account.username}</dd>
        <dt>E-mail</dt>
        <dd>${account.email ?? 'none'}</dd>
        <dt>Code after the password</dt>
        <dd>${account.secondFactor ? 'on' : 'off'}</dd>
      </dl>
      <form method="post" action="/change-email">
        ${field('New e-mail', 'email', { type: 'email', autocomplete: 'email' })}
        <button class="quiet">Change e-mail</button>
      </form>
      <form method="post" action="/change-password">
        ${field('New password', 'password', { type: 'password', autocomplete: 'new-password' })}
        ${field('New password again', 'again', { type: 'password', autocomplete: 'new-password' })}
        <button>Change password</button>
      </form>
      <form method="post" action="/sign-out-everywhere"><button class="quiet">Sign out of all devices</button></form>
      <p><a href="/home">Back</a></p>`,
  );
}
