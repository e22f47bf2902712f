// The same keys with other words: a translation that forgets one, or has one too many, does not compile.

export type Translated<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Translated<Words[Key]>;
};
