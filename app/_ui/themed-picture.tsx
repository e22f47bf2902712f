// A picture that the server draws, light or dark as the reader's device asks and light on paper, sharp on every screen. Needs no script.
import { pictureSize } from "./picture-size";

type Props = {
  readonly srcOf: (theme: "light" | "dark", scale: 1 | 2) => string;
  readonly alt: string;
  readonly className: string | undefined;
  /** Fetched only when it comes into view. */
  readonly isLazy?: boolean;
};

export function ThemedPicture({ srcOf, alt, className, isLazy = false }: Props) {
  const set = (theme: "light" | "dark"): string => `${srcOf(theme, 1)} 1x, ${srcOf(theme, 2)} 2x`;
  return (
    <picture>
      <source media="screen and (prefers-color-scheme: dark)" srcSet={set("dark")} />
      <img
        className={className}
        src={srcOf("light", 1)}
        srcSet={set("light")}
        loading={isLazy ? "lazy" : undefined}
        alt={alt}
        {...pictureSize}
      />
    </picture>
  );
}
