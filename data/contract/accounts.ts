import * as v from 'valibot';

/** `partner`: the uploads of its organisation; `editor`: all uploads and releases; `operator`: accounts too. */
export const roles = ['partner', 'editor', 'operator'] as const;
export type Role = (typeof roles)[number];

/** What an upload token may do: `send` files and read verdicts, or `publish`, which also accepts and withdraws. */
export const tokenScopes = ['send', 'publish'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** Least and greatest number of characters of a password. */
export const passwordLength = { min: 12, max: 128 } as const;

/** Who asks. With a session everything that the role may; with an upload token what its scope says. */
export type Account = {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly organisation: string;
  readonly scope: TokenScope;
  /** The session of the request, absent with an upload token. */
  readonly session?: string;
};

export const AccountAnswer = v.object({
  email: v.string(),
  role: v.picklist(roles),
  organisation: v.string(),
  sessions: v.array(
    v.object({
      id: v.string(),
      startedAt: v.string(),
      browser: v.string(),
      current: v.boolean(),
    }),
  ),
  tokens: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      scope: v.picklist(tokenScopes),
      createdAt: v.string(),
      usedAt: v.nullable(v.string()),
    }),
  ),
});
export type AccountAnswer = v.InferOutput<typeof AccountAnswer>;

/** A new upload token; this is the only time that its text is told. */
export const NewTokenAnswer = v.object({ id: v.string(), token: v.string() });

/** What an invitation is for, told to who holds its link. */
export const InvitationAnswer = v.object({
  email: v.string(),
  role: v.picklist(roles),
  organisation: v.string(),
  expiresAt: v.string(),
});

/** What signs in. */
export const SessionRequest = v.object({ email: v.string(), password: v.string() });

/** What makes an upload token. */
export const TokenRequest = v.object({ name: v.string(), scope: v.picklist(tokenScopes) });

/** What accepts an invitation: the secret of its link and the password that is chosen. */
export const InvitationRequest = v.object({
  token: v.string(),
  password: v.pipe(v.string(), v.minLength(passwordLength.min), v.maxLength(passwordLength.max)),
});
