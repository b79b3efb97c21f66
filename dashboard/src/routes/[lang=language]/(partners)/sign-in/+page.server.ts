import { redirect } from '@sveltejs/kit';
import { problemOf } from '#lib/upload/problem.server.ts';

const ownPage = /^\/[a-z]{2}\/[a-z0-9-/]*$/;

export const load = async ({ url, params, parent }) => {
  const asked = url.searchParams.get('to') ?? '';
  const to = ownPage.test(asked) ? asked : `/${params.lang}/upload`;
  const { account } = await parent();
  if (account) redirect(303, to);
  const from = `/${params.lang}/sign-in?to=${encodeURIComponent(to)}`;
  return { to, from, problem: problemOf(url.searchParams, params.lang) };
};
