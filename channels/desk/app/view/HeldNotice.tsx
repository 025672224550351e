import { useState } from 'preact/hooks';
import type { Opened, Shown } from '../acts.ts';
import { wordsOf } from '../state.ts';
import { Buttons, Whom } from './asked.tsx';
import { contactIn } from './contact.ts';
import { Dialog } from './Dialog.tsx';
import type { OwnedCase } from './Identity.tsx';

/** A notice of a recovery that waits for a lead's word. */
export function HeldNotice({ state, acts, owned }: OwnedCase) {
  if (!owned.noticeHeld) return null;
  const { notice } = wordsOf(state).work;
  return (
    <section class="held" aria-labelledby="held">
      <h4 id="held">{notice.heading}</h4>
      <p>{notice.why}</p>
      {state.me?.role === 'lead' ? (
        <LetGo state={state} acts={acts} lacksCheck={owned.identity.provenUntil === null} />
      ) : (
        <p class="soft">{notice.leadOnly}</p>
      )}
    </section>
  );
}

function LetGo({ state, acts, lacksCheck }: Shown & { readonly lacksCheck: boolean }) {
  const { notice, actions } = wordsOf(state).work;
  return (
    <>
      <button
        type="button"
        disabled={state.busy || !state.live || lacksCheck}
        aria-describedby="held-needs"
        onClick={acts.work.considerNotice}
      >
        {notice.open}
      </button>
      <p id="held-needs" class="soft">
        {lacksCheck && actions.needs.checks}
      </p>
    </>
  );
}

/** What the notice says, to whom it goes and why it was held, before it is sent; the patient has to agree. */
export function NoticeDialog({ state, acts, open }: Opened) {
  const { notice, dialog } = wordsOf(state).work;
  const [agreed, setAgreed] = useState(false);
  const name = [state.otherName.trim(), open.givenName ?? ''].find((one) => one !== '');
  return (
    <Dialog state={state} acts={acts} heading={notice.ask}>
      <p>{notice.says}</p>
      <Whom state={state} name={name ?? '—'} to={contactIn(state, open)} />
      <div class="careful">
        <p>{notice.heldBecause}</p>
        <label class="choice">
          <input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.currentTarget.checked)} />
          {dialog.agreed}
        </label>
      </div>
      <Buttons
        state={state}
        acts={acts}
        go={notice.open}
        lacks={!agreed || name === undefined}
        onGo={acts.work.releaseNotice}
      />
    </Dialog>
  );
}
