import type { ContactMail } from './contactMail.ts';
import type { ContactText } from './contactText.ts';
import type { PortalGateway } from './gateway.ts';
import { KeycloakGateway } from './keycloak/keycloakGateway.ts';
import type { KeycloakSettings } from './keycloak/session.ts';
import { ManualGateway } from './manual/manualGateway.ts';
import type { StaffTasks } from './manual/staffTasks.ts';

/** Which portal, and how it is reached. */
export type PortalSettings =
  ({ readonly kind: 'keycloak' } & KeycloakSettings) | { readonly kind: 'manual'; readonly url: string | null };

export interface GatewayParts {
  /** Null while nothing can send mails of our own. */
  readonly mail: ContactMail | null;
  /** Null while nothing can send texts of our own. */
  readonly text?: ContactText | null;
  readonly tasks: StaffTasks;
  readonly now: () => number;
}

/** The gateway that the settings name. */
export function portalGateway(
  settings: PortalSettings,
  { mail, text = null, tasks, now }: GatewayParts,
): PortalGateway {
  switch (settings.kind) {
    case 'keycloak':
      return new KeycloakGateway({ settings, mail, text, now });
    case 'manual':
      return new ManualGateway({ tasks, url: settings.url, now });
  }
}
