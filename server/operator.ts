import { parseArgs } from 'node:util';
import { roles } from '@observatory/data/contract/accounts.ts';
import { partnerOrganisations, organisationByCode } from '@observatory/data/places/partner-organisations.ts';

import { openAuth } from './accounts/auth.ts';
import { invite, revokeAccount } from './accounts/invitations.ts';
import { publicOrigin, readSettings } from './settings.ts';
import { openState } from './state.ts';

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const tell = (text: string): void => void process.stderr.write(`${text}\n`);
const who = 'operator at the command line';

const usage = `npm run --silent operator -- invite <e-mail> --role ${roles.join('|')} --organisation <code>
npm run --silent operator -- list
npm run --silent operator -- revoke <e-mail>

organisations: ${partnerOrganisations.map(({ code }) => code).join(', ')}`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { role: { type: 'string' }, organisation: { type: 'string' } },
    allowPositionals: true,
  });
  const [command, address = ''] = positionals;
  const email = address.trim().toLowerCase();
  const settings = readSettings(process.env);
  const state = await openState(settings.home);
  const auth = await openAuth(state, settings.home, publicOrigin(settings));
  const { tables } = state;
  try {
    if (command === 'list') {
      for (const one of await tables.selectFrom('user').selectAll().orderBy('email').execute())
        print(`${one.email}  ${one.role}  ${one.organisation}`);
      const open = tables.selectFrom('invitation').selectAll().where('accepted_at', 'is', null);
      for (const one of await open.where('revoked_at', 'is', null).orderBy('invited_at').execute())
        print(`${one.email}  ${one.role}  ${one.organisation}  invited, until ${one.expires_at}`);
      return 0;
    }
    if (command === 'revoke' && email !== '') {
      if (await revokeAccount(state, auth, email, who)) return 0;
      tell(`There is no account or open invitation of ${email}.`);
      return 1;
    }
    const role = roles.find((one) => one === values.role);
    const organisation = values.organisation ?? '';
    const isEmail = /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email);
    if (command !== 'invite' || !isEmail || !role || !organisationByCode.has(organisation)) {
      tell(usage);
      return 2;
    }
    const secret = await invite(state, { email, role, organisation }, who);
    print(`${publicOrigin(settings)}/invitation?token=${secret}`);
    tell('The link works once, for seven days, and is not kept: send it to the person now.');
    return 0;
  } finally {
    state.database.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) throw error;
  tell(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}
