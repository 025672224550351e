import { languages } from '../../../dialogs/replies/languages.ts';
import { mailFolders } from '../../../dialogs/replies/mailFolders.ts';

/** Finds a reply in what was said, whatever its placeholders were filled with. */
export function patternsOf(reply: string): RegExp[] {
  const roots = (['en', 'es'] as const).map((language) => {
    const { flows, anywhere, phrases } = languages[language];
    const folders = Object.entries(mailFolders).map(([mail, { steps }]) => [mail, steps[language]]);
    return { ...flows, anywhere, phrases, mailFolders: Object.fromEntries(folders) as object };
  });
  return roots.flatMap((root) => textsIn(at(root, reply.split('.'))).map(patternOf));
}

function at(root: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return root;
  const inside = typeof root === 'object' && root !== null ? (root as Record<string, unknown>)[key] : undefined;
  return inside === undefined ? undefined : at(inside, rest);
}

/** A phrase may be one text, or a text for each channel; a question has one more for a first miss; a choice has labels. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  const { web, sms, again, label, other } = (words ?? {}) as Record<string, unknown>;
  return [web, sms, again, label, other].filter((text) => typeof text === 'string');
}

function patternOf(text: string): RegExp {
  const parts = text.split(/\s*\{\w+\}\s*/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('[^]*?'));
}
