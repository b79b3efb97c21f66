import type { Values } from '@observatory/data/messages/catalogue.ts';
import type { UploadKey } from '@observatory/data/messages/upload-texts.ts';
import { createContext } from 'svelte';

type ShortKey = UploadKey extends infer Key ? (Key extends `upload.${infer Rest}` ? Rest : never) : never;

/** A sentence about accounts and uploads in the language of the page. */
export type Say = (key: ShortKey, values?: Values) => string;

const [get, set] = createContext<() => Say>();

/** Gives every component below the words; the function is asked again when they change. */
export const setSay = set;

/** The words, to be called in the course of setting up a component. */
export function getSay(): Say {
  const current = get();
  return (key, values) => current()(key, values);
}
