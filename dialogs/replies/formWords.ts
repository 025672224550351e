/** Every word of the safe form's page. */
export interface FormWords {
  readonly title: string;
  readonly intro: string;
  readonly name: string;
  readonly birthDate: string;
  readonly dateParts: { readonly month: string; readonly day: string; readonly year: string };
  readonly phone: string;
  readonly zip: string;
  readonly send: string;
  /** Something could not be read; under it, what. */
  readonly lookAgain: string;
  readonly wrong: { readonly name: string; readonly birthDate: string; readonly phone: string; readonly zip: string };
  /** The same whatever was typed. */
  readonly done: { readonly heading: string; readonly text: string };
  /** The same for a form that was used, one whose time is up, and one that never was. */
  readonly closed: { readonly heading: string; readonly text: string };
  readonly notSent: { readonly heading: string; readonly text: string };
}
