// The words of client components: the layout and the pages lend them the language and those namespaces that they use.
"use client";

import { createContext, Fragment, lazy, useContext, useMemo, type ReactNode } from "react";
import { IntlProvider, useTranslations } from "use-intl/react";
import { hrefIn, localeOf, type Language } from "./language";
import type { Retold } from "./retold";
import { RetoldContext } from "./retold-context.client";
import type { Namespace, Words } from "./words";

const LanguageContext = createContext<Language>("en");
const LentContext = createContext<object>({});
// No Suspense around them: the server waits for them, and the browser begins with the page when they are there.
const retelling = {
  usual: lazy(() => import("./retelling.client")),
  reading: lazy(() => import("./retelling-of-readings.client")),
};

type Props = {
  language: Language;
  /** Only what client components below use: it travels with the page. Added to what was lent further up. */
  messages: object;
  /** What Arabic needs beside them; left out in English, and where it was lent further up. */
  retold?: keyof typeof retelling;
  children: ReactNode;
};

export function WordsProvider({ language, messages, retold, children }: Props) {
  const lent = useContext(LentContext);
  const Retelling = retold === undefined ? Fragment : retelling[retold];
  const all = useMemo(() => ({ ...lent, ...messages }), [lent, messages]);
  return (
    <LanguageContext value={language}>
      <LentContext value={all}>
        <IntlProvider locale={localeOf(language)} messages={all} timeZone="UTC">
          <Retelling>{children}</Retelling>
        </IntlProvider>
      </LentContext>
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

/** For `titleIn` and `sentenceIn`: what is stored in English, said in the page's language. Null in English. */
export function useRetold(): Retold | null {
  return useContext(RetoldContext);
}

/** Addresses of our own pages in the page's language. */
export function useHref(): (href: string) => string {
  const language = useLanguage();
  return (href) => hrefIn(language, href);
}
