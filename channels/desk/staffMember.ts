/** A staff member who is signed in. */
export interface StaffMember {
  readonly id: string;
  /** As patients read it. */
  readonly name: string;
  readonly role: 'staff' | 'lead';
}

export type Language = 'en' | 'es';
