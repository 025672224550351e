/** What was typed into a field of the form that is sent, as it was typed. */
export function typedIn(event: SubmitEvent, name: string): string {
  event.preventDefault();
  const field = (event.currentTarget as HTMLFormElement).elements.namedItem(name);
  return (field as HTMLInputElement).value;
}
