import { createContext, useContext } from 'react';
import { en } from './en';
import { sv } from './sv';

export type Language = 'sv' | 'en';
export type TextKey = keyof typeof sv;

const dictionaries: Record<Language, Record<TextKey, string>> = { sv, en };
const storageKey = 'registry.language';

/** Swedish unless the caller chose otherwise on this machine. */
export function rememberedLanguage(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'sv';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(storageKey, language);
}

export function fill(template: string, values: Record<string, string | number> = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

export interface Text {
  language: Language;
  t: (key: TextKey, values?: Record<string, string | number>) => string;
  /** The word for a token of the server, or the token itself where the page has none. */
  word: (group: string, token: string) => string;
  /** One of two texts that the server sent. */
  pick: (swedish?: string | null, english?: string | null) => string;
  date: (iso: string | null | undefined) => string;
  moment: (iso: string | null | undefined) => string;
  number: (value: number, decimals?: number) => string;
}

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

export function makeText(language: Language): Text {
  const dictionary = dictionaries[language];
  const days = new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locales[language], {
    day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit',
  });
  return {
    language,
    t: (key, values) => fill(dictionary[key], values),
    word: (group, token) => (dictionary as Record<string, string>)[`${group}.${token}`] ?? token.replaceAll('_', ' '),
    pick: (swedish, english) => (language === 'sv' ? swedish ?? english : english ?? swedish) ?? '',
    date: (iso) => format(days, iso?.slice(0, 10)),
    moment: (iso) => (iso && iso.length <= 10 ? format(days, iso) : format(moments, iso)),
    number: (value, decimals = 2) => new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals }).format(value),
  };
}

function format(formatter: Intl.DateTimeFormat, iso: string | null | undefined): string {
  const time = iso ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(time) ? '–' : formatter.format(time);
}

const context = createContext<Text>(makeText('sv'));
export const TextProvider = context.Provider;

export function useText(): Text {
  return useContext(context);
}
