import type { Site } from '../ports.ts';

const NOTHING = ["'none'"];
const OURS = ["'self'"];

/** Headers of the chat page: it runs our scripts, talks to us, and stands in frames of the allowed sites only. */
export function chatPolicy(site: Site) {
  // Browsers do not take IPv6 addresses here, and complain of each.
  const named = (origins: readonly string[]) => origins.filter((origin) => !origin.includes('['));
  const directives = {
    defaultSrc: NOTHING,
    scriptSrc: OURS,
    styleSrc: OURS,
    imgSrc: OURS,
    connectSrc: [...OURS, ...named(site.own()).map((origin) => origin.replace(/^http/, 'ws'))],
    formAction: OURS,
    baseUri: NOTHING,
    frameAncestors: named(site.allowed()),
  };
  return { contentSecurityPolicy: { useDefaults: false, directives } };
}
