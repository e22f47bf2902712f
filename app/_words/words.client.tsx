// The words of client components: the layout lends them the language and those namespaces that they use.
"use client";

import { createContext, useContext, type ReactNode } from "react";
import { IntlProvider, useTranslations } from "use-intl/react";
import { hrefIn, type Language } from "./language";
import type { Namespace, Words } from "./words";

const LanguageContext = createContext<Language>("en");

type Props = {
  language: Language;
  locale: string;
  /** Only what client components of the page use: it travels with every page. */
  messages: object;
  children: ReactNode;
};

export function WordsProvider({ language, locale, messages, children }: Props) {
  return (
    <LanguageContext value={language}>
      <IntlProvider locale={locale} messages={messages} timeZone="UTC">
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** `const t = useWords("list")`, then `t("count", { count: 3 })`. */
export function useWords<Name extends Namespace>(namespace: Name): Words<Name> {
  return useTranslations(namespace);
}

/** Addresses of our own pages in the page's language. */
export function useHref(): (href: string) => string {
  const language = useLanguage();
  return (href) => hrefIn(language, href);
}
