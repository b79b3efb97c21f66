import { Hono } from 'hono';

import { accountRoutes } from './accounts/account-routes.ts';
import { openAuth } from './accounts/auth.ts';
import { identify } from './accounts/identify.ts';
import { invitationRoutes } from './accounts/invitation-routes.ts';
import { sessionRoutes } from './accounts/session-routes.ts';
import type { Signed } from './app.ts';
import type { HttpEnvironment } from './http/environment.ts';
import type { LogLine } from './http/request-log.ts';
import { privateHeaders } from './http/safety.ts';
import { publicOrigin, type Settings } from './settings.ts';
import { openState, type State } from './state.ts';
import { uploadRoutes } from './uploads/routes.ts';
import { Uploads } from './uploads/uploads.ts';

export type OpenSigned = Signed & { readonly state: State; readonly close: () => Promise<void> };

/**
 * Opens accounts and uploads in the folder of the observatory.
 *
 * @param pipeline words that start a pipeline process after the name of Node; the program of the repository by default
 */
export async function openSigned(
  settings: Pick<Settings, 'home' | 'origin' | 'port' | 'proxies' | 'uploads'>,
  log: LogLine,
  pipeline?: readonly string[],
): Promise<OpenSigned> {
  const { home, origin, proxies } = settings;
  const state = await openState(home);
  const auth = await openAuth(state, home, publicOrigin(settings));
  const uploads = await Uploads.open({
    state,
    home,
    settings: settings.uploads,
    log,
    ...(pipeline && { pipeline }),
  });
  const routes = new Hono<HttpEnvironment>();
  for (const path of ['session', 'account', 'invitation', 'uploads'])
    routes.use(`/${path}/*`, privateHeaders, identify(state, auth));
  routes
    .route('/', sessionRoutes(auth, proxies))
    .route('/', accountRoutes(state))
    .route('/', invitationRoutes(state, auth, proxies))
    .route('/', uploadRoutes(uploads));
  const close = async () => {
    await uploads.close();
    state.database.close();
  };
  return { routes, origin, state, close };
}
