import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DeskState } from '../state.ts';
import { screenWords, type Loaded } from './screen.ts';

/** A screen's frame: its heading has the keyboard when it opens. */
export function ScreenFrame({
  heading,
  wide,
  beside,
  children,
}: {
  readonly heading: string;
  readonly wide?: boolean;
  /** What stands at the end of the heading's line. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main class={`screen ${wide ? 'wide' : ''}`}>
      <div class="screen-head">
        <h2 ref={title} tabIndex={-1}>
          {heading}
        </h2>
        {beside}
      </div>
      {children}
    </main>
  );
}

/** What stands where nothing was read yet, or could not be. */
export function Waiting<T>({ loaded, state }: { readonly loaded: Loaded<T>; readonly state: DeskState }) {
  const words = screenWords(state);
  if (!loaded.failed) return <p role="status">{loaded.data === null ? words.loading : ''}</p>;
  return (
    <div role="alert" class="notice">
      <p>{words.failed}</p>
      <button type="button" onClick={loaded.reload}>
        {words.again}
      </button>
    </div>
  );
}

export interface Question {
  readonly heading: string;
  readonly text: string;
  readonly go: string;
  readonly act: () => void;
}

/** Asks before something is done. The browser's own dialog keeps the keyboard inside, and gives it back. */
export function Confirm({
  question,
  cancel,
  onClose,
}: {
  readonly question: Question | null;
  readonly cancel: string;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (question !== null) dialog.current?.showModal();
  }, [question]);
  if (question === null) return null;
  return (
    <dialog ref={dialog} aria-labelledby="confirm-heading" aria-describedby="confirm-text" onClose={onClose}>
      <h3 id="confirm-heading">{question.heading}</h3>
      <p id="confirm-text">{question.text}</p>
      <p class="choices">
        <button type="button" onClick={() => dialog.current?.close()}>
          {cancel}
        </button>
        <button
          type="button"
          class="solid"
          onClick={() => {
            dialog.current?.close();
            question.act();
          }}
        >
          {question.go}
        </button>
      </p>
    </dialog>
  );
}
