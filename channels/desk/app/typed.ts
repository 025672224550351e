/** What was typed into a field of the form that is sent, as it was typed. */
export function typedIn(event: SubmitEvent, name: string): string {
  event.preventDefault();
  const field = (event.currentTarget as HTMLFormElement).elements.namedItem(name);
  return (field as HTMLInputElement).value;
}

/** What is typed or chosen in a field of a form. */
export function textIn(form: HTMLFormElement, name: string): string {
  const given = new FormData(form).get(name);
  return typeof given === 'string' ? given.trim() : '';
}
