// A place's name in its own script: isolated, with its language and direction, so that Arabic joins and runs rightly.

const rightToLeft = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo"]);
const languageOfScript: Readonly<Record<string, string>> = { Arab: "ar", Hebr: "he" };

export type NameInScript = {
  readonly name: string;
  readonly language: string | null;
  readonly script: string;
};

/** The script of a bare name, by its letters; Latn when in doubt. */
export function scriptOf(name: string): string {
  if (/\p{Script=Arabic}/u.test(name)) return "Arab";
  if (/\p{Script=Hebrew}/u.test(name)) return "Hebr";
  if (/\p{Script=Cyrillic}/u.test(name)) return "Cyrl";
  return "Latn";
}

/** `dir` of a script. */
export function directionOf(script: string): "rtl" | "ltr" {
  return rightToLeft.has(script) ? "rtl" : "ltr";
}

export function PlaceName({ name, language, script, className }: NameInScript & { className?: string }) {
  const lang = language ?? languageOfScript[script];
  return (
    <bdi lang={lang} dir={directionOf(script)} className={className}>
      {name}
    </bdi>
  );
}
