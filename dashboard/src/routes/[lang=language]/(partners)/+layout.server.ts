import { AccountAnswer } from '@observatory/data/contract/accounts.ts';
import { uploadMessages } from '@observatory/data/messages/upload-texts.ts';
import * as v from 'valibot';

/** Beginnings of the words that each page needs. */
const words: Readonly<Record<string, readonly string[]>> = {
  'sign-in': ['signIn'],
  invitation: ['invitation'],
  account: ['account'],
  upload: ['send', 'preview', 'account', 'uploads'],
  uploads: ['uploads', 'state', 'account', 'do', 'send'],
  'uploads/[upload]': [
    ...['uploads', 'state', 'job', 'do', 'withdraw', 'verdict', 'findings', 'severity', 'columns'],
    ...['rehearsal', 'receipt', 'history', 'preview', 'replaces', 'erase'],
  ],
};

/** Who reads, and the words of the page. */
export const load = async ({ fetch, params, route }) => {
  const page = route.id.split('/(partners)/')[1] ?? '';
  const response = await fetch('/api/v1/account');
  const account = response.ok ? v.parse(AccountAnswer, await response.json()) : undefined;
  return { account, messages: uploadMessages(params.lang, words[page] ?? []) };
};
