import { parseLanguage } from '@observatory/data/messages/language.ts';
import { defineParams } from '@sveltejs/kit/params';

export const params = defineParams({ language: (text) => parseLanguage(text) });
