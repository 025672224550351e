import { parseDocument } from 'yaml';
import { readClinic } from '../../src/clinic/read.ts';
import type { Clinic } from '../../src/clinic/schema.ts';
import { ClinicFileError } from '../../src/clinic/clinicFileError.ts';

/** Only what is required. */
export const MINIMAL = `
clinic:
  name: Oak Clinic
  website: https://oak.example
  time_zone: America/Chicago
phones:
  portal_help: {number: "+13125550100", hours: weekdays}
hours:
  weekdays: {mon-fri: "08:00-17:00"}
portal:
  name: OakHealth
  sign_in: https://portal.oak.example
`;

/** The minimal file with some values changed, each named as in `portal.lock.minutes`. */
export function fileWith(changes: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(MINIMAL);
  for (const [path, value] of Object.entries(changes)) document.setIn(path.split('.'), document.createNode(value));
  return String(document);
}

export function clinicWith(changes: Readonly<Record<string, unknown>>): Clinic {
  return readClinic(fileWith(changes), 'test.yaml');
}

/** What is said about a bad file; fails when the file is accepted. */
export function complaint(text: string): ClinicFileError {
  try {
    readClinic(text, 'test.yaml');
  } catch (error) {
    if (error instanceof ClinicFileError) return error;
    throw error;
  }
  throw new Error('The file was accepted.');
}
