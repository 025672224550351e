import type { FastifyRequest } from 'fastify';
import type { ClinicFace } from '../ports.ts';

/** The language a request asks for, among those of the clinic; else that of the patient's device; else the clinic's first. */
export function languageAsked({ query, headers }: FastifyRequest, { languages }: ClinicFace): 'en' | 'es' {
  const { lang } = query as { lang?: unknown };
  const device = (headers['accept-language'] ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  const wished = [lang, ...device].flatMap((wish) => languages.filter((language) => language === wish));
  return wished[0] ?? languages[0] ?? 'en';
}
