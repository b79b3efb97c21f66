import { describeRules } from '#lib/rules/describe-rules.server.ts';

export const load = ({ params }) => describeRules(params.lang);
