import { nearest } from '../errors/nearest.ts';
import { ClinicFileError, type Problem } from './clinicFileError.ts';
import { clinicFile, type Clinic } from './schema.ts';
import { readYaml } from './yaml.ts';

type Found = { readonly path: readonly PropertyKey[]; readonly message: string };

/**
 * Reads a clinic file's text; `file` is its name in errors.
 * @throws ClinicFileError with everything that is wrong, in the order of the lines.
 */
export function readClinic(text: string, file: string): Clinic {
  const { content, problems, lineOf } = readYaml(text);
  if (problems.length > 0) throw new ClinicFileError(file, problems);
  if (content === null) throw new ClinicFileError(file, [{ path: '', says: EMPTY }]);

  const checked = clinicFile.safeParse(content, { reportInput: true });
  const found: Found[] = [...(checked.error?.issues ?? []), ...unknownHours(content)];
  if (checked.success && found.length === 0) return checked.data;

  const listed = found.map(({ path, message }): Problem => {
    const line = lineOf(path);
    return { ...(line !== undefined && { line }), path: path.join('.'), says: message };
  });
  throw new ClinicFileError(
    file,
    listed.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)),
  );
}

const EMPTY = 'is empty; copy src/clinic/clinic.example.yaml and change what is marked (required)';

/** Looks at the raw content, so that these mistakes are told together with all others. */
function unknownHours(content: unknown): Found[] {
  const sets = Object.keys((content as { hours?: object | null }).hours ?? {}).filter((name) => name !== 'holidays');
  const known = [...new Set([...sets, 'always'])];
  return [...namedHours(content, [])]
    .filter(({ name }) => !known.includes(name))
    .map(({ path, name }) => ({
      path,
      message: `names hours that are not under hours: write ${nearest(name, known) ?? known.join(' or ')}`,
    }));
}

function* namedHours(group: unknown, path: readonly string[]): Generator<{ path: readonly string[]; name: string }> {
  if (typeof group !== 'object' || group === null) return;
  for (const [key, value] of Object.entries(group)) {
    const inner = [...path, key];
    if (key === 'hours' && path.length > 0 && typeof value === 'string') yield { path: inner, name: value };
    yield* namedHours(value, inner);
  }
}
