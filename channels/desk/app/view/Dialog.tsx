import type { ComponentChildren } from 'preact';
import type { Shown } from '../acts.ts';

interface Parts extends Shown {
  readonly heading: string;
  readonly children: ComponentChildren;
  /** What is on the screen must not go by a slip: Escape does not close it. */
  readonly holds?: boolean;
}

/** A native dialog over the page: it keeps the keyboard in, Escape closes it, and the keyboard goes back where it was. */
export function Dialog({ heading, acts, holds = false, children }: Parts) {
  return (
    <dialog
      ref={(dialog) => {
        if (dialog !== null && !dialog.open) dialog.showModal();
      }}
      aria-labelledby="dialog"
      onCancel={(event) => holds && event.preventDefault()}
      onClose={() => acts.set({ over: null })}
    >
      <h2 id="dialog">{heading}</h2>
      {children}
    </dialog>
  );
}
