import type { Shown } from '../acts.ts';
import { wordsOf, type DeskState } from '../state.ts';

interface ButtonParts extends Shown {
  readonly go: string;
  readonly lacks: boolean;
  readonly onGo: () => void;
}

/** Back, or on; and that it is under way. */
export function Buttons({ state, acts, go, lacks, onGo }: ButtonParts) {
  const { dialog } = wordsOf(state).work;
  return (
    <>
      <p class="soft" role="status">
        {state.busy && dialog.working}
      </p>
      <p class="buttons">
        <button type="button" onClick={() => acts.set({ over: null })}>
          {dialog.back}
        </button>
        <button type="button" class="solid" disabled={lacks || state.busy || !state.live} onClick={onGo}>
          {go}
        </button>
      </p>
    </>
  );
}

interface WhomParts {
  readonly state: DeskState;
  readonly name: string;
  /** Null where nothing is sent. */
  readonly to: string | null;
}

/** Whose account it is about, and where what is sent goes. */
export function Whom({ state, name, to }: WhomParts) {
  const { dialog } = wordsOf(state).work;
  return (
    <dl class="whom">
      <div>
        <dt>{dialog.account}</dt>
        <dd>
          <bdi>{name}</bdi>
        </dd>
      </div>
      {to !== null && (
        <div>
          <dt>{dialog.to}</dt>
          <dd>
            <bdi>{to}</bdi>
          </dd>
        </div>
      )}
    </dl>
  );
}
