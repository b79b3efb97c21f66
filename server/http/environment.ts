import type { HttpBindings } from '@hono/node-server';
import type { Account } from '@observatory/data/contract/accounts.ts';

/** What every request carries through the server. `incoming` is absent when the request comes from this process. */
export type HttpEnvironment = {
  Bindings: Partial<HttpBindings>;
  Variables: {
    requestId: string;
    release?: string;
    pageStatus?: number;
    account?: Account;
    /** The address that readers use, where it is not that of the request. */
    origin?: string;
  };
};
